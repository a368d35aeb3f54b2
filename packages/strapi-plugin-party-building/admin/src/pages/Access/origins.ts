/** What is wrong with a line of a list of origins. */
export type OriginProblem =
  | { kind: 'scheme' | 'wildcard' | 'malformed' | 'twice'; line: number; text: string }
  | { kind: 'path' | 'credentials'; line: number; text: string; origin: string };

/** As many as the server stores. */
export const MOST_ORIGINS = 100;

/**
 * Reads a list of origins, one a line; empty lines and a closing slash do not matter. An origin stands in the list as browsers write it:
 * lower case, without the port that its scheme has anyway.
 */
export function readOrigins(text: string): { origins: string[]; problems: OriginProblem[] } {
  const origins: string[] = [];
  const problems: OriginProblem[] = [];
  text.split(/\r?\n/).forEach((each, index) => {
    const written = each.trim();
    if (written === '') return;
    const read = readOrigin(written);
    if (typeof read === 'object') problems.push({ ...read, line: index + 1, text: written } as OriginProblem);
    else if (origins.includes(read)) problems.push({ kind: 'twice', line: index + 1, text: written });
    else origins.push(read);
  });
  return { origins, problems };
}

export const writeOrigins = (origins: readonly string[]): string => origins.join('\n');

/**
 * Those whose pages come over the network unencrypted. Intranet portals often do, so they are allowed and only pointed out; pages of the
 * machine itself cross no network.
 */
export const unencrypted = (origins: readonly string[]): string[] =>
  origins.filter((origin) => origin.startsWith('http:') && !LOOPBACK.test(new URL(origin).hostname));

const LOOPBACK = /^(?:(?:[^.]+\.)*localhost|127(?:\.\d+){3}|\[::1\])$/;

function readOrigin(text: string): string | { kind: OriginProblem['kind']; origin?: string } {
  if (text.includes('*')) return { kind: 'wildcard' };
  if (!/^https?:\/\//i.test(text)) return { kind: 'scheme' };
  if (/[\s"'<>\\;,]/.test(text) || !URL.canParse(text)) return { kind: 'malformed' };
  const { origin, username, password, pathname, search, hash } = new URL(text);
  if (username !== '' || password !== '') return { kind: 'credentials', origin };
  if (pathname !== '/' || search !== '' || hash !== '' || /[?#]$/.test(text)) return { kind: 'path', origin };
  return origin;
}
