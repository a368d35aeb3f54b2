/** The largest fragment of the seed has about 8,000 bytes. */
export const MAX_FRAGMENT_BYTES = 256 * 1024;

/** Elements that run, load or restyle something, or change where the page's links and forms lead. None has a place in a fragment. */
const ACTIVE = /<\/?(script|style|link|meta|base|iframe|frame|frameset|object|embed|applet|form|template|svg|math)\b/i;

/** The data of an activity for search engines, which does not run: the last thing in its fragment, and nothing in it delimits markup. */
const DATA = /<script type="application\/ld\+json">[^<>&]*<\/script>$/;

/** How colours and logos are drawn: shapes and pictures, without a link, a handler or a style. */
const DRAWING = /<svg(?: (?!on|style)[a-z-]+="[^"<>]*")* ?>(?:<(?:rect|path|image)(?: (?!on|style)[a-z-]+="[^"<>]*")* ?\/>)*<\/svg>/gi;

/**
 * Says why a fragment must not be put into a page, or nothing when it may.
 *
 * The CMS publishes no such markup: this stands behind it in case that its address is taken over, and the pages' Content-Security-Policy
 * behind this.
 */
export function refusal(html: string): string | undefined {
  const bytes = Buffer.byteLength(html);
  if (bytes > MAX_FRAGMENT_BYTES) return `it has ${bytes} bytes, more than ${MAX_FRAGMENT_BYTES}`;
  const active = ACTIVE.exec(html.replace(DATA, '').replace(DRAWING, ''))?.[1];
  return active && `it holds <${active.toLowerCase()}>`;
}
