export { activity as activitySchema, activityIndexSchema, activityMonthSchema, activityPageSchema } from './activity.js';
export * from './json-schema.js';
export { snapshotSchema } from './snapshot.js';
