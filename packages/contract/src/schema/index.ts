export { activity as activitySchema, activityIndexSchema, activityMonthSchema, activityPageSchema } from './activity.js';
export { appearance as appearanceSchema, themeTokens as themeTokensSchema } from './appearance.js';
export * from './json-schema.js';
export { savedEmbedSchema } from './saved-embed.js';
export { snapshotSchema } from './snapshot.js';
