import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { routeOf, type Route } from './routes.js';

/** For a log: no query, no address, nothing that a reader chose but the path and an identifier of a narrow form. */
export interface RequestRecord {
  /** Finds the line of a request in the logs of proxies before us: theirs, where they send `X-Request-Id`. */
  id: string;
  method: string;
  route: Route;
  /** Visible ASCII only. */
  path: string;
  status: number;
  /** From the first look at the request; until its connection let go of the answer, for one that has ended. */
  milliseconds: number;
}

const REQUEST_ID = /^[A-Za-z0-9_.:-]{8,128}$/;
const LONGEST_PATH = 256;

/** The sender's `X-Request-Id` where it is one, a new one otherwise. */
export function requestIdOf({ headers }: IncomingMessage): string {
  const sent = headers['x-request-id'];
  return typeof sent === 'string' && REQUEST_ID.test(sent) ? sent : randomUUID();
}

/** The path of a request line, without its query. */
export function pathOf({ url = '' }: IncomingMessage): string {
  const query = url.indexOf('?');
  return query === -1 ? url : url.slice(0, query);
}

export function recordOf(req: IncomingMessage, res: ServerResponse, id: string, began: number): RequestRecord {
  const path = pathOf(req);
  return {
    id,
    method: req.method ?? '',
    route: routeOf(path),
    path: path.slice(0, LONGEST_PATH).replace(/[^\x21-\x7e]/g, (character) => encodeURIComponent(character)),
    status: res.statusCode,
    milliseconds: Math.round((performance.now() - began) * 1000) / 1000,
  };
}
