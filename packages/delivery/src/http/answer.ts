import type { ServerResponse } from 'node:http';
import type { ApiError } from '@party-building/contract';
import { accessHeaders, allowOrigin, varyOn, type Access } from './access.js';

/** What a request says that an answer depends on. */
export interface Asker {
  readonly head: boolean;
  readonly origin: string | undefined;
  readonly access: Access;
}

/** A short JSON answer that nobody keeps. */
export function answerJson(res: ServerResponse, status: number, body: object, asker: Asker, headers: readonly string[] = []): void {
  const bytes = Buffer.from(JSON.stringify(body));
  const all = [
    'Content-Type',
    'application/json; charset=utf-8',
    'Content-Length',
    String(bytes.length),
    'Cache-Control',
    'no-store',
    ...varyOn(asker.access),
    ...accessHeaders(asker.access),
    ...headers,
  ];
  res.writeHead(status, allowOrigin(all, asker.access, asker.origin));
  res.end(asker.head ? undefined : bytes);
}

export function answerError(res: ServerResponse, status: number, error: ApiError, asker: Asker, headers?: readonly string[]): void {
  answerJson(res, status, error, asker, headers);
}
