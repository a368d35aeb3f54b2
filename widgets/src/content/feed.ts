import { attempt } from './attempt.js';
import type { Failure } from './failure.js';
import { followRevisions } from './revisions.js';
import { saveCopy, savedCopy } from './saved-copy.js';

export type Source = 'inline' | 'saved' | 'network';

/** What is known of some content now. With both fields it is stale: shown, but not confirmed. */
export interface FeedState<T> {
  content?: { data: T; source: Source } | undefined;
  failure?: Failure | undefined;
}

/** Where a feed gets its content. */
export interface FeedSource<T> {
  /** Absolute, ends in `/`. */
  endpoint: string;
  /** Names its saved copy. */
  key: string;
  /** @throws Failure */
  request(signal: AbortSignal): Promise<string>;
  /** @throws Failure */
  read(json: string): T;
  /** What the page brings itself. */
  inline?(): string | undefined;
  /** Whether a publish in this locale may have changed the content. */
  isIn(locale: string, data: T | undefined): boolean;
}

/** Long enough for a bad line, short enough that the next try comes while the reader is still there. */
const TIMEOUT_MS = 15_000;

/** Waits before the tries after a failure; then only the page coming online or into view tries again, … */
const RETRY_MS = [2_000, 8_000, 30_000];

/** … but for who wants to know at once: a display stays in view and online for nights, whatever becomes of the server. */
const LIVE_RETRY_MS = 60_000;

/** How long they trust a stream that says nothing: a proxy may hold it back, a line may break without a word. */
const LIVE_REFRESH_MS = 300_000;

/** How long an answer counts as new for elements that arrive later, as its `max-age` says. */
const FRESH_MS = 30_000;

/**
 * The content of one address, shared by all elements that show it, also those of other copies. One request at a time, begun with the
 * first subscriber and aborted when the last has gone.
 */
export interface Feed<T> {
  readonly state: FeedState<T>;
  /**
   * @param listener is called after each change of `state`.
   * @param live also listens to the server's word of new revisions.
   * @returns ends it.
   */
  subscribe(listener: () => void, live: boolean): () => void;
  /** Asks the network now; once more when it is being asked, because that answer may be older than the reason to ask. */
  refresh(): void;
}

export function createFeed<T>({ endpoint, key, request: requestJson, read, inline, isIn }: FeedSource<T>): Feed<T> {
  /** Who wants to hear of changes, and whether over a live connection. */
  const listeners = new Map<() => void, boolean>();
  let state: FeedState<T> = {};
  let active: AbortController | undefined;
  let request: AbortController | undefined;
  let isOutrun = false;
  let unfollow: (() => void) | undefined;
  let known: string | undefined;
  let confirmedAt = -FRESH_MS;
  let failures = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;

  const accept = (json: string, source: Source): void => {
    state = { content: (json === known && state.content) || { data: read(json), source } };
    known = json;
  };

  const fail = (failure: Failure): void => {
    state = { ...state, failure };
    const wait = failure.transient && RETRY_MS[failures];
    askIn(wait || (isLive() && LIVE_RETRY_MS));
    // Once: a display fails all night.
    if (!wait && failures <= RETRY_MS.length) console.error(`Party building: ${failure.message} The page keeps what it has.`);
    failures = wait ? failures + 1 : Infinity;
  };

  /** Displays that fail together do not all ask together. */
  const askIn = (ms: number | false): void => {
    if (ms) retry = setTimeout(refresh, ms * (0.75 + Math.random() / 2));
  };

  const isLive = (): boolean => [...listeners.values()].includes(true);

  const refresh = (): void => {
    isOutrun = !!request;
    if (!isOutrun) void ask((request = new AbortController()));
  };

  const ask = async (current: AbortController): Promise<void> => {
    clearTimeout(retry);
    const timer = setTimeout(() => current.abort(), TIMEOUT_MS);
    try {
      const json = await requestJson(current.signal);
      if (current !== request) return;
      accept(json, 'network');
      saveCopy(key, json);
      confirmedAt = performance.now();
      failures = 0;
      askIn(isLive() && LIVE_REFRESH_MS);
    } catch (error) {
      if (current !== request) return;
      fail(error as Failure);
    } finally {
      clearTimeout(timer);
    }
    request = undefined;
    for (const listener of [...listeners.keys()]) listener();
    if (isOutrun) refresh();
  };

  const start = (): void => {
    const { signal } = (active = new AbortController());
    const again = () => {
      if (!state.failure || document.hidden) return;
      failures = 0;
      refresh();
    };
    for (const type of ['online', 'pageshow', 'visibilitychange']) addEventListener(type, again, { signal });
    for (const [source, json] of Object.entries({ inline: inline?.(), saved: savedCopy(key) })) {
      // A copy of an older version, or one damaged by the page, is as good as none.
      if (!state.content && json) attempt(() => accept(json, source as Source));
    }
    if (performance.now() - confirmedAt >= FRESH_MS) refresh();
  };

  const stop = (): void => {
    clearTimeout(retry);
    active?.abort();
    request?.abort();
    active = request = state.failure = undefined;
    failures = 0;
  };

  /** Follows the revisions while somebody wants it. */
  const tune = (): void => {
    if (isLive() === !!unfollow) return;
    unfollow?.();
    unfollow = isLive()
      ? followRevisions(endpoint, { opened: refresh, revised: (locale) => isIn(locale, state.content?.data) && refresh() })
      : undefined;
  };

  return {
    get state() {
      return state;
    },
    refresh,
    subscribe(listener, live) {
      listeners.set(listener, live);
      if (!active) start();
      tune();
      return () => {
        listeners.delete(listener);
        // An element that only moves within the page is gone for a moment.
        queueMicrotask(() => {
          tune();
          if (!listeners.size) stop();
        });
      };
    },
  };
}
