export { dayOf, daysAfter, daysOfMonth, snapshotDays, type Days } from './activities/day.js';
export { candidatesIn } from './activities/programme.js';
export { checkRule, occurrencesIn, type Plan } from './activities/occurrences.js';
export { normalRule, partsOf, ruleOf, UnreadableRule, type RuleFault } from './activities/rule.js';
export { summaryOf } from './activities/summary.js';
export { exportedFiles, type ExportedFile, type ExportSources } from './export/files.js';
export { ExportRefused, writeExport, type Exported } from './export/write.js';
export type { Access } from './http/access.js';
export type { EventStreamLimits } from './http/events.js';
export { RESULTS, type Result, type RouteCounts } from './http/counts.js';
export { createHandler, type Handler, type HandlerOptions } from './http/handler.js';
export { parseMediaPath, type BrandKitSource, type MediaSource } from './http/media.js';
export type { MetricsSource } from './http/metrics.js';
export type { RequestRecord } from './http/request-record.js';
export { NO_ROUTE, ROUTES, routeOf, type Route } from './http/routes.js';
export { escapeMarkup } from './outlets/escape.js';
export { loadWidgetFiles, type WidgetFile, type WidgetFiles } from './outlets/widgets.js';
export { composeSite, type Site, type SiteParts } from './site.js';
export { PUBLIC_ROUTES } from './routes/public-routes.js';
export { compared, type Entry } from './listing/entry.js';
export {
  activitiesIn,
  buildListing,
  changeListing,
  composeListing,
  entriesByPart,
  entriesIn,
  isPart,
  readListing,
  restoreListing,
  type Listing,
  type ListingHead,
  type StoredListing,
} from './listing/listing.js';
export { buildPart, type Part } from './listing/part.js';
export type { PublicRoute, Readers, Topic } from './routes/route.js';
export { canonicalJson } from './snapshot/canonical-json.js';
export { InvalidSnapshot } from './snapshot/checked.js';
export { buildSnapshot, readSnapshot, restoreSnapshot, type BuiltSnapshot } from './snapshot/snapshot.js';
