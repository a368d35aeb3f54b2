import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { API_PATH, EVENTS_PATH, OEMBED_PATH, pinnedPath, type ApiError, type Revision } from '@party-building/contract';
import type { Site } from '../site.js';
import { accessHeaders, allowOrigin, OPEN, varyOn } from './access.js';
import { answerError, answerJson, type Asker } from './answer.js';
import { noneMatchHolds, REDIRECT_CACHE_CONTROL } from './caching.js';
import { RequestCounts, type RouteCounts } from './counts.js';
import { createEventStreams, EVENT_STREAM_LIMITS, type EventStreamLimits } from './events.js';
import { answerBrandKit, answerMedia, parseBrandKitPath, parseMediaPath, type BrandKitSource, type MediaSource } from './media.js';
import { answerMetrics, type MetricsSource } from './metrics.js';
import { findMissing } from './missing.js';
import { createEncodingNegotiation } from './negotiation.js';
import { answerOEmbed } from './oembed.js';
import { pathOf, recordOf, requestIdOf, type RequestRecord } from './request-record.js';
import type { Resource } from './resource.js';
import { routeOf, type Route } from './routes.js';

export interface HandlerOptions {
  /** What is served now; `undefined` until the first snapshots are read. */
  site: () => Site | undefined;
  media: MediaSource;
  /** Without it there are no brand kits. */
  brandKit?: BrandKitSource;
  health: {
    /** Whether the process can go on: a `false` asks for a restart; further members are shown as they are. */
    live: () => { live: boolean; [detail: string]: unknown };
    /** Whether requests should be sent here; further members are shown as they are. */
    ready: () => { ready: boolean; [detail: string]: unknown };
  };
  /** What stands at `metrics`; without it there is nothing. */
  metrics?: MetricsSource;
  /**
   * Looks whether another instance has promoted something newer; resolves soon in any case. Asked for when a reader names an entity tag
   * that is not known here: whoever has seen the newer content at one instance is not given the older at another.
   */
  catchUp?: () => Promise<void>;
  /** Told of each answer when it has ended: for an access log. */
  onRequest?: (record: RequestRecord) => void;
  /** Told of a failure that a reader saw as 503, with the identifier that it was given. */
  onError?: (error: unknown, record: RequestRecord) => void;
  events?: Partial<EventStreamLimits>;
}

export interface Handler {
  /** @returns `false` for a request that is not ours; nothing of it has been touched then. */
  handle(req: IncomingMessage, res: ServerResponse): boolean;
  /** Tells the readers of `v1/events` that a snapshot has been replaced. */
  announce(revision: Revision): void;
  /** How requests have ended since the start. */
  readonly counts: Iterable<[Route, Readonly<RouteCounts>]>;
  /** Readers of `v1/events` now. */
  readonly openStreams: number;
  /** Ends the event streams, and from then on asks each client to close its connection after the answer. */
  close(): void;
}

/** All paths below these are ours, so that a path which names nothing is answered here too. */
const OURS = new RegExp(`^${API_PATH}/(?:v1|widgets|health|metrics|embed|oembed|openapi\\.json)(?:[/?]|$)`);
const NOT_READY: ApiError = { error: 'unavailable', message: 'The content is not loaded yet. Try again shortly.' };
const FAILED: ApiError = { error: 'unavailable', message: 'This cannot be answered now. Try again shortly.' };

/** Answers the public routes, before any framework. GET and HEAD, exact paths; no cookie is read, `Authorization` for the metrics only. */
export function createHandler(options: HandlerOptions): Handler {
  const { onRequest, onError } = options;
  const streams = createEventStreams({ ...EVENT_STREAM_LIMITS, ...options.events });
  const negotiate = createEncodingNegotiation();
  const counts = new RequestCounts();
  const ids = new WeakMap<IncomingMessage, string>();
  let closing = false;

  function handle(req: IncomingMessage, res: ServerResponse): boolean {
    const site = options.site();
    const url = req.url ?? '';
    const resource = req.method === 'GET' ? site?.resources.get(url) : undefined;
    if (resource === undefined && !OURS.test(url)) return false;
    if (closing) res.shouldKeepAlive = false;
    if (onRequest !== undefined) tellWhenEnded(req, res, onRequest);
    const { headers } = req;
    if (hasNoBody(headers)) req.read();
    try {
      if (resource !== undefined && site !== undefined) answerResource(req, res, resource, site, false);
      else answerOther(req, res, site);
    } catch (error) {
      fail(req, res, error, site);
    }
    return true;
  }

  function answerResource(
    req: IncomingMessage,
    res: ServerResponse,
    resource: Resource,
    site: Site,
    head: boolean,
    caughtUp = false,
  ): void {
    const { headers } = req;
    const counted = counts.of(resource.route);
    const representation = resource.in(negotiate(headers['accept-encoding'] as string | undefined));
    const ifNoneMatch = headers['if-none-match'];
    if (ifNoneMatch !== undefined && noneMatchHolds(ifNoneMatch, representation.etag)) {
      counted['not-modified'] += 1;
      res.writeHead(304, allowOrigin(representation.notModified, site.access, headers.origin));
      res.end();
    } else if (ifNoneMatch !== undefined && !caughtUp && options.catchUp !== undefined && mayBeNewer(ifNoneMatch, resource, site)) {
      options
        .catchUp()
        .then(() => {
          const now = options.site() ?? site;
          answerResource(req, res, now.resources.get(pathOf(req)) ?? resource, now, head, true);
        })
        .catch((error: unknown) => fail(req, res, error, site));
      return;
    } else {
      counted.ok += 1;
      res.writeHead(200, allowOrigin(representation.ok, site.access, headers.origin));
      if (head) res.end();
      else res.end(representation.body);
    }
  }

  function answerOther(req: IncomingMessage, res: ServerResponse, site: Site | undefined): void {
    const asker = askerOf(req, site);
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      const error: ApiError = { error: 'method-not-allowed', message: 'These addresses can be read (GET, HEAD), nothing else.' };
      answerError(res, 405, error, asker, ['Allow', 'GET, HEAD']);
    } else {
      const path = pathOf(req);
      const resource = site?.resources.get(path);
      if (resource !== undefined && site !== undefined) return answerResource(req, res, resource, site, asker.head);
      const below = path.slice(API_PATH.length + 1);
      const file = fileAnswer(req, res, below, asker);
      if (file !== undefined) {
        file.answer
          .then((status) => {
            if (status === undefined) answerError(res, 404, { error: 'not-found', message: file.missing }, asker);
            count(req, res);
          })
          .catch((error: unknown) => fail(req, res, error, site));
        return;
      }
      if (below === 'metrics' && options.metrics !== undefined) {
        answerMetrics(req, res, options.metrics, asker)
          .then(() => count(req, res))
          .catch((error: unknown) => fail(req, res, error, site));
        return;
      }
      answerDynamic(req, res, below, site, asker);
    }
    count(req, res);
  }

  /** The answer that a file gives, where the path is one of files. */
  function fileAnswer(req: IncomingMessage, res: ServerResponse, path: string, asker: Asker) {
    const media = parseMediaPath(path);
    if (media !== undefined) return { answer: answerMedia(req, res, media, options.media, asker), missing: 'There is no such picture.' };
    const kit = parseBrandKitPath(path);
    if (kit !== undefined && options.brandKit !== undefined)
      return { answer: answerBrandKit(req, res, kit, options.brandKit, asker), missing: 'There is no such brand kit.' };
    return undefined;
  }

  function answerDynamic(req: IncomingMessage, res: ServerResponse, path: string, site: Site | undefined, asker: Asker): void {
    if (path === 'health/live') {
      const state = options.health.live();
      return answerJson(res, state.live ? 200 : 503, state, asker);
    }
    if (path === 'health/ready') {
      const state = options.health.ready();
      return answerJson(res, state.ready ? 200 : 503, state, asker);
    }
    if (site === undefined) return answerError(res, 503, NOT_READY, asker, ['Retry-After', '1']);
    if (path === EVENTS_PATH) return answerEvents(res, site, asker);
    if (path === OEMBED_PATH) return answerOEmbed(req, res, site, asker);
    const missing = findMissing(path, site);
    if ('error' in missing) return answerError(res, 404, missing.error, asker);
    const headers = ['Location', missing.location, 'Cache-Control', REDIRECT_CACHE_CONTROL, 'Content-Length', '0'];
    res.writeHead(302, allowOrigin([...headers, ...varyOn(site.access), ...accessHeaders(site.access)], site.access, asker.origin)).end();
  }

  function answerEvents(res: ServerResponse, site: Site, asker: Asker): void {
    if (streams.full || closing) {
      const error: ApiError = { error: 'unavailable', message: 'Too many readers wait for events here. Try again later.' };
      return answerError(res, 503, error, asker, ['Retry-After', '30']);
    }
    const type = ['Content-Type', 'text/event-stream', 'Cache-Control', 'no-store', 'X-Accel-Buffering', 'no'];
    const headers = allowOrigin([...type, ...varyOn(site.access), ...accessHeaders(site.access)], site.access, asker.origin);
    if (asker.head) res.writeHead(200, headers).end();
    else streams.open(res, headers, site.revisions);
  }

  /** A reader learns that it failed and by which identifier we know of it, nothing more. */
  function fail(req: IncomingMessage, res: ServerResponse, error: unknown, site: Site | undefined): void {
    if (isGone(error)) return;
    const id = idOf(req);
    if (res.headersSent) {
      res.destroy();
      counts.add(routeOf(pathOf(req)), 500);
    } else {
      answerError(res, 503, FAILED, askerOf(req, site), ['Retry-After', '1', 'X-Request-Id', id]);
      count(req, res);
    }
    onError?.(error, recordOf(req, res, id, performance.now()));
  }

  function count(req: IncomingMessage, res: ServerResponse): void {
    counts.add(routeOf(pathOf(req)), res.statusCode);
  }

  function tellWhenEnded(req: IncomingMessage, res: ServerResponse, tell: (record: RequestRecord) => void): void {
    const began = performance.now();
    res.once('close', () => tell(recordOf(req, res, idOf(req), began)));
  }

  /** Made when it is first needed: most requests go by without one. */
  function idOf(req: IncomingMessage): string {
    const id = ids.get(req) ?? requestIdOf(req);
    ids.set(req, id);
    return id;
  }

  return {
    handle,
    announce: streams.announce,
    counts: { [Symbol.iterator]: () => counts.entries()[Symbol.iterator]() },
    get openStreams() {
      return streams.size;
    },
    close() {
      closing = true;
      streams.close();
    },
  };
}

/** Whether an entity tag may name what another instance has promoted since: it is one of ours, and of nothing that is known here. */
function mayBeNewer(ifNoneMatch: string, resource: Resource, site: Site): boolean {
  const [hash] = /[0-9a-f]{64}/.exec(ifNoneMatch) ?? [];
  return hash !== undefined && resource.follows && hash !== resource.hash && !site.resources.has(`${API_PATH}/${pinnedPath(hash)}`);
}

function askerOf(req: IncomingMessage, site: Site | undefined): Asker {
  return { head: req.method === 'HEAD', origin: req.headers.origin, access: site?.access ?? OPEN };
}

/**
 * Node drains a request that nobody has read: eight turns of the tick queue for an empty body, each dearer by what Strapi's
 * AsyncLocalStorage hooks into it. One look into a body that is not there spares them, 20 % of an answer.
 */
function hasNoBody(headers: IncomingHttpHeaders): boolean {
  return headers['content-length'] === undefined && headers['transfer-encoding'] === undefined;
}

/** The reader went away in the middle of an answer: nobody's failure. */
function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
}
