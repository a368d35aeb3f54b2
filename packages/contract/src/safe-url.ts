const SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Resolves relative links in the check only; reserved, so that no real address can equal it (RFC 2606). */
const NOWHERE = 'https://relative.invalid';

const LONGEST = 2048;

/**
 * The one gate for every link that we publish or render. Allows absolute `http`, `https`, `mailto` and `tel` links, and paths
 * (`/…`) and anchors (`#…`) of the portal itself. Refuses everything else: other schemes, scheme-relative `//host`, user information,
 * backslashes, white space, control and invisible format characters, wherever they stand.
 *
 * @returns the normalised link (WHATWG URL), or `undefined` when it must not be followed.
 */
export function safeUrl(link: unknown): string | undefined {
  if (typeof link !== 'string' || link.length > LONGEST) return undefined;
  // A browser drops or rewrites some of these before it looks at the scheme; nobody needs them unescaped.
  if (link === '' || /[\p{Z}\p{C}\\<>"`]/u.test(link)) return undefined;
  try {
    const safe = link.startsWith('/') || link.startsWith('#') ? withinPortal(link) : absolute(link);
    // Percent-encoding makes it longer, and the result has to pass this gate again.
    return safe !== undefined && safe.length <= LONGEST ? safe : undefined;
  } catch {
    return undefined;
  }
}

function withinPortal(link: string): string | undefined {
  const url = new URL(link, NOWHERE);
  if (link.startsWith('//') || url.origin !== NOWHERE) return undefined;
  if (link.startsWith('#')) return url.hash || '#';
  // Dot segments go when the parser normalises, and `/.//host` becomes the scheme-relative `//host`.
  return url.pathname.startsWith('//') ? undefined : url.href.slice(NOWHERE.length);
}

function absolute(link: string): string | undefined {
  const url = new URL(link);
  if (!SCHEMES.has(url.protocol) || url.username || url.password) return undefined;
  // The parser reads `https:host` and `https:///host` as `https://host`: readers of the text would not.
  if (url.protocol.startsWith('http') && !/^https?:\/\/[^/]/i.test(link)) return undefined;
  return url.href;
}
