import { API_PATH } from '@party-building/contract';
import type { Content } from '../outlets/content.js';
import type { Encoding } from '../snapshot/body.js';
import { accessHeaders, varyOn, type Access } from './access.js';
import { CACHE_CONTROL } from './caching.js';
import { routeOf, type Route } from './routes.js';

/** One address in one coding, ready to send: headers as Node takes them, name, value, name, value. */
export interface Representation {
  readonly etag: string;
  readonly ok: string[];
  readonly notModified: string[];
  readonly body: Buffer;
}

/** One address. Everything of its answers that does not depend on the request is made once. */
export class Resource {
  private readonly made: Partial<Record<Encoding, Representation>> = {};
  private found?: Route;

  constructor(
    private readonly content: Content,
    private readonly access: Access,
  ) {}

  /** What its requests are counted under. */
  get route(): Route {
    return (this.found ??= routeOf(`${API_PATH}/${this.content.path}`));
  }

  /** Whether other bytes stand here after a publish. */
  get follows(): boolean {
    return this.content.caching === 'revalidated';
  }

  get hash(): string {
    return this.content.body.hash;
  }

  in(encoding: Encoding): Representation {
    return (this.made[encoding] ??= represent(this.content, encoding, this.access));
  }
}

function represent({ type, caching, body, headers = [] }: Content, encoding: Encoding, access: Access): Representation {
  const bytes = body.in(encoding);
  // A strong validator differs between codings (RFC 9110, 8.8.3.3).
  const etag = encoding === 'identity' ? `"${body.hash}"` : `"${body.hash}-${encoding}"`;
  // What a 304 carries is the part of a 200 that a cache takes over (RFC 9110, 15.4.5), and what lets a portal's script read it.
  const notModified = [
    'Cache-Control',
    CACHE_CONTROL[caching],
    'ETag',
    etag,
    ...varyOn(access, 'Accept-Encoding'),
    ...accessHeaders(access),
  ];
  const coding = encoding === 'identity' ? [] : ['Content-Encoding', encoding];
  const ok = ['Content-Type', type, ...coding, 'Content-Length', String(bytes.length), ...notModified, ...headers];
  return { etag, ok, notModified, body: bytes };
}
