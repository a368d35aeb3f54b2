import { API_PATH } from '@party-building/contract';
import { seededRandom } from '../harness/seeded-random';

/** One attempt, as bytes for a connection of its own. */
export interface Attempt {
  bytes: Buffer;
  /** The target as it stands in the request line. */
  target: string;
  method: string;
  /** Whether more is announced than is sent: the sender says that it has finished. */
  unfinished: boolean;
  /** Whether the sender goes away without waiting for an answer. */
  leaves: boolean;
}

/** What a parser of HTTP lets through. */
const STRANGE = {
  methods: ['GET', 'GET', 'GET', 'GET', 'GET', 'GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'PURGE'],
  starts: [`${API_PATH}/v1/`, `${API_PATH}/v1/`, `${API_PATH}/`, `${API_PATH}/embed/`, `${API_PATH}/oembed?url=`, `${API_PATH}/widgets/`, '/', '//', '/api/', '/admin/', '/uploads/', '/content-manager/', '/party-building/', `http://evil.example${API_PATH}/v1/`],
  segments: ['v1', 'v2', 'en', 'zh-CN', 'zh', 'fr', 'zh-Hant', 'x-klingon', 'en.json', 'zh.json', 'EN.JSON', 'fr.json', 'snapshots', 'fragments', 'pb-grasp', 'pb-grasp.html', 'pb-concept.html', 'activities', 'pb-activity', 'party-day', 'party-day.html', 'party-day.json', 'party-day.ics', 'embed', 'index.json', 'activities.ics', '2026-13.json', 'by', 'kind', 'venue', 'media', '480.webp', '99999.webp', 'a'.repeat(64), `${'0'.repeat(64)}.json`, 'brand-kit', `${'f'.repeat(64)}.zip`, 'embeds', 'events', 'health', 'live', 'ready', 'metrics', 'openapi.json', 'integrity.json', 'party-building.js', '__proto__', 'constructor', 'hasOwnProperty.json', 'arrange', 'grasp', 'init', '..', '.', '', '...', '%2e%2e', '%2e%2e%2f', '%252e%252e', '%00', '%', '%z', '%zz', '%ff', '%c0%af', '%e4%bd', '%F0%9F%92%A9', '{en}.json', '<svg>', '"', "'", '`', '$(id)', '${jndi:ldap://x}', '\\', ';', ';jsessionid=1', '*', '|', 'x'.repeat(300), 'x'.repeat(3000), '-', '+', 'null', 'NaN', '1e999', '-1'],
  queries: ['', '', '', '?', '??', '?x=1', '?status=draft&populate=*', '?populate[a][b]=c', '?filters[$or][0][a]=1', '?a[]=1&a[b]=2', '?%', '?%zz=%', '?__proto__[x]=1', '?locale=*', '?url=http://evil.example/&format=xml', '?url[]=a&url=b', `?${'a=1&'.repeat(500)}`, '?x=%0d%0aSet-Cookie:a=b'],
  names: ['Accept', 'Accept-Encoding', 'Accept-Language', 'If-None-Match', 'If-Modified-Since', 'Range', 'Origin', 'Cookie', 'Authorization', 'Referer', 'X-Forwarded-Host', 'X-Forwarded-For', 'X-Forwarded-Proto', 'Forwarded', 'X-Request-Id', 'X-Original-URL', 'X-HTTP-Method-Override', 'Content-Type', 'Via', 'TE', 'Max-Forwards'],
  values: ['', '*', '*/*', 'application/json', 'text/html;q=0', 'br', 'gzip', 'identity;q=0', 'gzip;q=0, *;q=0', 'br;q=1.', ';q=', ',,,,', '"', 'W/"', '"a","b"', '__proto__', 'bytes=0-0', 'bytes=9-1,-5', 'null', 'https://evil.example', 'evil.example:99999', '127.0.0.1', 'Bearer x', 'Bearer ', 'Basic !!', 'a=b; c', '-1', '0', '{"level":"error"}', '\u00e9\u00ff', '\t', 'x'.repeat(1500)],
  versions: ['HTTP/1.1', 'HTTP/1.1', 'HTTP/1.1', 'HTTP/1.0'],
}; // prettier-ignore

/** What one should refuse. */
const BROKEN: typeof STRANGE = {
  methods: [...STRANGE.methods, 'get', 'G\tT', 'QUERYX', ''],
  starts: [...STRANGE.starts, '*', '', ' '],
  segments: [...STRANGE.segments, '\u00e9\u00ff', '\u0000', '\u007f', ' ', '#', 'x'.repeat(20_000)],
  queries: [...STRANGE.queries, '?\u00ff', '#x', '? '],
  names: [...STRANGE.names, 'Expect', 'Upgrade', 'Host', 'Content-Length', 'Transfer-Encoding', 'Bad Name', ':', ''],
  values: [...STRANGE.values, '100-continue', 'h2c', 'websocket', 'chunked', 'gzip, chunked', '10', 'x\u0000y', 'x\u0007', 'x'.repeat(20_000), 'a,'.repeat(2000)],
  versions: [...STRANGE.versions, 'HTTP/2.0', 'HTTP/9', 'http/1.1', ''],
}; // prettier-ignore

const NOT_HTTP = ['\r\n\r\n', '\u0000\u0001\u0002\r\n\r\n', '\u0016\u0003\u0001\u0002\u0000\u0001\u0000', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 'GET\r\n\r\n', ' GET / HTTP/1.1\r\n\r\n', `GET ${API_PATH}/v1/en.json\r\n\r\n`, `${'GET / '.repeat(4000)}\r\n\r\n`]; // prettier-ignore

/** The same attempts for the same seed. Most are well-formed but strange; some are broken on every level; known addresses are among them. */
export function* attempts(seed: number, known: readonly string[]): Generator<Attempt> {
  const random = seededRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const one = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const chance = (probability: number): boolean => random() < probability;

  const target = (from: typeof STRANGE): string => {
    const path = chance(0.35)
      ? mutated(`${API_PATH}/${one(known)}`)
      : one(from.starts) + Array.from({ length: below(6) }, () => one(from.segments)).join('/');
    return path + one(from.queries);
  };
  /** A known address as it is, or with one place of it changed. */
  const mutated = (path: string): string => {
    const at = below(path.length);
    const rest = path.slice(at + 1);
    switch (below(8)) {
      case 0:
        return path.slice(0, at) + rest;
      case 1:
        return path.slice(0, at) + one(['%', '%00', '/', '//', '.', '~', 'X', '%2F']) + rest;
      case 2:
        return `${path.slice(0, at)}%${path.charCodeAt(at).toString(16)}${rest}`;
      case 3:
        return path.toUpperCase();
      case 4:
        return `${path}/`;
      default:
        return path;
    }
  };

  for (;;) {
    if (chance(0.03)) {
      yield { bytes: Buffer.from(one(NOT_HTTP), 'latin1'), target: '', method: '', unfinished: true, leaves: chance(0.5) };
      continue;
    }
    const from = chance(0.2) ? BROKEN : STRANGE;
    const [method, path] = [one(from.methods), target(from)];
    const lines = Array.from({ length: below(6) }, () => `${one(from.names)}: ${one(from.values)}`);
    if (chance(0.98)) lines.unshift('Host: evil.example');
    lines.push('Connection: close');
    const body = chance(0.1) ? one(['{}', '{"a":', 'x'.repeat(1000), '0\r\n\r\n', 'zz\r\n']) : '';
    if (body !== '' && chance(0.9)) lines.push(`Content-Length: ${body.length}`);
    const end = chance(0.01) ? '\n' : '\r\n';
    const text = `${method} ${path} ${one(from.versions)}${end}${lines.join(end)}${end}${end}${body}`;
    const bytes = Buffer.from(text, 'latin1');
    const cut = chance(0.02);
    const unfinished = cut || lines.some((line) => /^(content-length|transfer-encoding)/i.test(line));
    yield { bytes: cut ? bytes.subarray(0, below(bytes.length)) : bytes, target: path, method, unfinished, leaves: chance(0.03) };
  }
}
