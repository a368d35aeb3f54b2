import { fragmentPath } from '@party-building/contract';
import type { Copy, CopyStore } from './copy-store.js';
import { MAX_FRAGMENT_BYTES, refusal } from './fragment-check.js';
import type { Include } from './template.js';

/** How long a reader waits for the CMS, in milliseconds, before the last good copy is shown. */
export const PATIENCE = 1000;

/** Answers by which the CMS itself says that there is nothing to show any more. */
const WITHDRAWN = new Set(['not-published', 'unknown-item', 'unknown-locale']);

/** What the CMS has for an include: its HTML, `withdrawn` where it published nothing, `missing` where it cannot be reached and never was. */
export type Fragment = { html: string } | 'withdrawn' | 'missing';

/**
 * Fragments of the CMS. Each is asked for anew, so that a reload shows a publish at once; what has not changed costs a 304, and a CMS
 * that fails or sends what we refuse leaves the last good copy in its place.
 */
export class FragmentSource {
  readonly #endpoint: string;
  readonly #copies: CopyStore;
  readonly #log: (line: string) => void;
  readonly #patience: number;

  constructor(endpoint: string, copies: CopyStore, log: (line: string) => void, patience = PATIENCE) {
    this.#endpoint = endpoint;
    this.#copies = copies;
    this.#log = log;
    this.#patience = patience;
  }

  async get({ locale, element, item }: Include): Promise<Fragment> {
    const url = `${this.#endpoint}/${fragmentPath(locale, element, item)}`;
    const copy = await this.#copies.get(url);
    try {
      const answer = await this.#ask(url, copy);
      if (answer === 'unchanged') return copy ?? 'missing';
      await this.#keep(url, answer);
      return answer;
    } catch (error) {
      this.#log(`${url}: ${reason(error)}; ${copy ? 'the last good copy is shown' : 'there is no copy to show yet'}`);
      return copy ?? 'missing';
    }
  }

  async #ask(url: string, copy: Copy | undefined): Promise<Copy | 'withdrawn' | 'unchanged'> {
    const response = await fetch(url, {
      headers: { accept: 'text/html', ...(copy?.etag && { 'if-none-match': copy.etag }) },
      // A redirect could lead to another host, whose HTML we do not take.
      redirect: 'error',
      signal: AbortSignal.timeout(this.#patience),
    });
    if (response.status === 304) return 'unchanged';
    const text = await readBody(response);
    if (response.status === 404 && isWithdrawal(text)) return 'withdrawn';
    if (response.status !== 200) throw new Error(`the CMS answered ${response.status}`);
    const type = response.headers.get('content-type') ?? 'no type';
    if (!/^text\/html\b/i.test(type)) throw new Error(`the CMS sent ${type}, not text/html`);
    const refused = refusal(text);
    if (refused) throw new Error(`the fragment is refused: ${refused}`);
    const etag = response.headers.get('etag');
    return { html: text, ...(etag && { etag }) };
  }

  /** A disk that is full or read-only must not keep the reader from what the CMS has just sent. */
  async #keep(url: string, answer: Copy | 'withdrawn'): Promise<void> {
    try {
      await (answer === 'withdrawn' ? this.#copies.delete(url) : this.#copies.set(url, answer));
    } catch (error) {
      this.#log(`${url}: the copy on disk cannot be renewed: ${reason(error)}`);
    }
  }
}

/** Reads no more than a fragment may have, whatever is sent. */
async function readBody(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
    bytes += chunk.value.byteLength;
    if (bytes > MAX_FRAGMENT_BYTES) {
      await reader?.cancel();
      throw new Error(`the CMS sent more than ${MAX_FRAGMENT_BYTES} bytes`);
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
  return text + decoder.decode();
}

/** A 404 without our error body comes from something in front of the CMS and says nothing about the content. */
function isWithdrawal(text: string): boolean {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null && 'error' in body && typeof body.error === 'string' && WITHDRAWN.has(body.error);
  } catch {
    return false;
  }
}

/** `fetch` hides what happened in the cause. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'the CMS did not answer in time';
  return error.cause instanceof Error ? `${error.message} (${error.cause.message || error.cause.name})` : error.message;
}
