export { activityIndexSchema, activityMonthSchema, activityPageSchema, listingSchema } from './activity.js';
export * from './json-schema.js';
export { snapshotSchema } from './snapshot.js';
