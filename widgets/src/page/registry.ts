/** What all copies of these widgets on one page share, whatever their versions: plain objects and functions, never classes. */
export interface PageRegistry {
  /** One entry a copy of the script, in order of arrival. */
  copies: { version: string; url: string }[];
  /** One store a protocol ({@link STORE_PROTOCOL}); a copy with another protocol brings its own. */
  stores: Record<number, object>;
  /** The Trusted Types policy of our Lit: a name can be taken only once a page. */
  policy?: TrustedHtmlPolicy;
}

export interface TrustedHtmlPolicy {
  createHTML(html: string): unknown;
}

const KEY = Symbol.for('party-building');

export function pageRegistry(): PageRegistry {
  const page = globalThis as typeof globalThis & { [KEY]?: PageRegistry };
  return (page[KEY] ??= { copies: [], stores: {} });
}
