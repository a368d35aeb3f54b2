import { snapshotPath, type ApiError } from '@party-building/contract';
import { attempt } from './attempt.js';
import { failure } from './failure.js';

/**
 * Fetches JSON.
 *
 * Revalidates whatever the caches hold, so that a reload shows a publish at once; sends no header that would need a preflight.
 *
 * @param instead what to do with an error answer, if something can be done.
 * @throws Failure `network` or `http`.
 */
export async function requestJson(
  url: string,
  signal: AbortSignal,
  instead?: (body: string) => Promise<string> | undefined,
): Promise<string> {
  const [response, body] = await fetch(url, { cache: 'no-cache', credentials: 'omit', signal })
    .then(async (response) => [response, await response.text()] as const)
    .catch(() => {
      throw failure('network', `${url} cannot be read: is it up, and in connect-src?`, true);
    });
  const { ok, status } = response;
  if (ok) return body;
  const other = instead?.(body);
  if (other) return other;
  throw failure('http', `${url} answered ${status}.`, status >= 429);
}

/** Fetches the JSON of a snapshot; of the default locale where the requested one is not published. */
export function requestSnapshot(endpoint: string, locale: string, signal: AbortSignal): Promise<string> {
  return requestJson(endpoint + snapshotPath(encodeURIComponent(locale)), signal, (body) => {
    const other = attempt(() => (JSON.parse(body) as ApiError).defaultLocale);
    return other && other !== locale ? requestSnapshot(endpoint, other, signal) : undefined;
  });
}
