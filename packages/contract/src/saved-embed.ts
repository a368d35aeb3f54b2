import type { ThemeTokens } from './appearance.js';
import type { ElementName } from './routes.js';
import type { SCHEMA } from './snapshot.js';

/**
 * The body of `v1/embeds/{id}.json`: how an element that names it (`embed="id"`) is shown. What the page itself states comes first, so
 * that staff can change the rest without the portal's team.
 */
export interface SavedEmbed {
  schema: typeof SCHEMA;
  /** Stable, as a key. */
  id: string;
  element: ElementName;
  /** Attributes of the element, by name; a boolean one that is set has an empty value. Never `endpoint` or `embed`. */
  options: Record<string, string>;
  /** Instead of the site's own tokens, which are part of it where it does not say otherwise; absent: the site's hold. */
  appearance?: ThemeTokens;
}
