import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { readdir, readFile } from 'node:fs/promises';
import { otherBody } from './activity-bodies.js';

const API = '/api/party-building/';
/** Read once: a build that runs meanwhile must not pull a file away under a test. */
const DIST = new URL('../dist/', import.meta.url);
const NAMES = (await readdir(DIST)).filter((name) => /\.(js|css|json)$/.test(name));
const FILES = Object.fromEntries(await Promise.all(NAMES.map(async (name) => [name, await readFile(new URL(name, DIST))])));
const TYPES = { js: 'text/javascript', css: 'text/css', json: 'application/json' };
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9" preserveAspectRatio="none"><path fill="#e8b86a" d="M0 0h16v9H0z"/><path fill="#b5552d" d="M0 6l4-3 4 3 3-2 5 3v2H0z"/></svg>';

/**
 * The public routes of a CMS, as the elements meet them: snapshots, built files, pictures, revisions. What it answers can be changed
 * while it runs, to be slow, broken or of another time.
 *
 * @param {Record<string, object>} snapshots by locale; the first is the default.
 */
export async function startCms(snapshots) {
  const cms = {
    snapshots,
    /** @type {string[]} Paths that were asked for, below the API. */
    requests: [],
    /** @type {((path: string, response: import('node:http').ServerResponse) => boolean | Promise<boolean>) | undefined} True: answered. */
    intercept: undefined,
    /** @type {Set<import('node:http').ServerResponse>} Open streams of revisions. */
    streams: new Set(),
    origin: '',
    endpoint: '',
    script: '',
    /** @param {string} locale */
    publish(locale) {
      for (const stream of cms.streams) stream.write(`event: revision\ndata: ${JSON.stringify({ locale, hash: '0'.repeat(64) })}\n\n`);
    },
    async close() {
      for (const stream of cms.streams) stream.destroy();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
  const server = createServer((request, response) => {
    answer(cms, new URL(request.url, cms.origin).pathname, request, response).catch(() => response.destroy());
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  cms.origin = `http://127.0.0.1:${server.address().port}`;
  cms.endpoint = cms.origin + API;
  cms.script = `${cms.endpoint}widgets/v1/party-building.js`;
  return cms;
}

async function answer(cms, pathname, request, response) {
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
  const path = pathname.slice(API.length);
  if (!pathname.startsWith(API)) return send(response, 404, 'application/json', '{"error":"not-found"}');
  cms.requests.push(path);
  if (await cms.intercept?.(path, response)) return;

  const file = /^widgets\/[^/]+\/([\w-]+\.(\w+))$/.exec(path);
  if (file && FILES[file[1]]) return send(response, 200, TYPES[file[2]], FILES[file[1]]);
  if (path.startsWith('v1/media/')) return send(response, 200, 'image/svg+xml', PICTURE);
  if (path === 'v1/events') return stream(cms, request, response);
  const other = otherBody(path);
  if (other) return send(response, 200, 'application/json', JSON.stringify(other));
  const locale = /^v1\/([\w-]+)\.json$/.exec(path)?.[1];
  const published = Object.keys(cms.snapshots);
  const canonical = published.find((each) => each === locale) ?? published.find((each) => each.split('-')[0] === locale);
  if (!canonical) {
    const body = { error: 'unknown-locale', message: 'No such locale.', locales: published, defaultLocale: published[0] };
    return send(response, 404, 'application/json', JSON.stringify(body));
  }
  if (canonical !== locale) return response.writeHead(302, { Location: `${API}v1/${canonical}.json` }).end();
  const body = JSON.stringify(cms.snapshots[canonical]);
  const etag = `"${createHash('sha256').update(body).digest('hex')}"`;
  response.setHeader('ETag', etag);
  response.setHeader('Cache-Control', 'public, max-age=30');
  if (request.headers['if-none-match'] === etag) return response.writeHead(304).end();
  send(response, 200, 'application/json', body);
}

function stream(cms, request, response) {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' }).write(': open\n\n');
  cms.streams.add(response);
  request.on('close', () => cms.streams.delete(response));
}

function send(response, status, type, body) {
  response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8` }).end(body);
}
