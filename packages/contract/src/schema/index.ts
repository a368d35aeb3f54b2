export * from './json-schema.js';
export { snapshotSchema } from './snapshot.js';
