import { snapshotPath, type ApiError } from '@party-building/contract';
import { attempt } from './attempt.js';
import { failure } from './failure.js';

/**
 * Fetches the JSON of a snapshot; of the default locale where the requested one is not published.
 *
 * Revalidates whatever the caches hold, so that a reload shows a publish at once; sends no header that would need a preflight.
 *
 * @throws Failure `network` or `http`.
 */
export async function requestSnapshot(endpoint: string, locale: string, signal: AbortSignal): Promise<string> {
  const url = endpoint + snapshotPath(encodeURIComponent(locale));
  const [response, body] = await fetch(url, { cache: 'no-cache', credentials: 'omit', signal })
    .then(async (response) => [response, await response.text()] as const)
    .catch(() => {
      throw failure('network', `${url} cannot be read: is it up, and in connect-src?`, true);
    });
  const { ok, status } = response;
  if (ok) return body;
  const other = attempt(() => (JSON.parse(body) as ApiError).defaultLocale);
  if (other && other !== locale) return requestSnapshot(endpoint, other, signal);
  throw failure('http', `${url} answered ${status}.`, status >= 429);
}
