export type { Access } from './http/access.js';
export type { EventStreamLimits } from './http/events.js';
export { createHandler, type Handler, type HandlerOptions, type RequestRecord } from './http/handler.js';
export type { MediaSource } from './http/media.js';
export { loadWidgetFiles, type WidgetFile, type WidgetFiles } from './outlets/widgets.js';
export { composeSite, type Site, type SiteParts } from './site.js';
export { canonicalJson } from './snapshot/canonical-json.js';
export { buildSnapshot, InvalidSnapshot, readSnapshot, restoreSnapshot, type BuiltSnapshot } from './snapshot/snapshot.js';
