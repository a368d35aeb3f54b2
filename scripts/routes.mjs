import { get as getHttp } from 'node:http';
import { get as getHttps } from 'node:https';
import { samplesOf } from './lib/route-samples.mjs';
import { Stop, command } from './lib/stop.mjs';

const WAIT_MS = 10_000;

/**
 * `npm run --silent routes [-- ADDRESS]`: what a running product, or a proxy in front of it, answers on every public route, with the
 * headers as they came. It starts and changes nothing.
 */
await command(async () => {
  const [address = 'http://localhost:1337', ...others] = process.argv.slice(2);
  if (others.length > 0 || !URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol))
    throw new Stop('Usage: npm run --silent routes [-- http://localhost:1337]');
  const base = `${address.replace(/\/+$/, '')}/api/party-building/`;
  for (const { route, path, headers } of await samplesOf((path) => read(base, path))) {
    const answer = await ask(base + path, headers);
    console.log(`# ${route}`);
    console.log(
      `$ curl -i${Object.entries(headers)
        .map(([name, value]) => ` -H '${name}: ${value}'`)
        .join('')} '${base}${path}'`,
    );
    console.log(answer.head);
    console.log(`\n(${answer.bytes} bytes${answer.open ? ', and still open' : ''})\n`);
  }
});

async function read(base, path) {
  const { status, body, etag } = await ask(base + path);
  if (status !== 200) throw new Stop(`${base}${path} answers ${status}: is this the address of a running product with published content?`);
  return { json: JSON.parse(body), etag };
}

/** One request as it is, no redirect followed; a stream of events is left after its head. */
function ask(url, headers = {}) {
  const get = url.startsWith('https:') ? getHttps : getHttp;
  return new Promise((resolve, reject) => {
    const request = get(url, { headers, agent: false, timeout: WAIT_MS }, (response) => {
      const { httpVersion, statusCode: status, statusMessage, rawHeaders } = response;
      const lines = rawHeaders.flatMap((name, i) => (i % 2 === 0 ? [`${name}: ${rawHeaders[i + 1]}`] : []));
      const head = [`HTTP/${httpVersion} ${status} ${statusMessage}`, ...lines].join('\n');
      if (response.headers['content-type']?.startsWith('text/event-stream')) {
        resolve({ status, head, bytes: 0, open: true });
        return void request.destroy();
      }
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () => {
        const body = Buffer.concat(chunks);
        resolve({ status, head, etag: response.headers.etag, bytes: body.length, body: body.toString() });
      });
    });
    request.once('timeout', () => request.destroy(new Error(`no answer within ${WAIT_MS / 1000} s`)));
    request.once('error', ({ message, code }) => reject(new Stop(`${url} cannot be reached: ${message || code}.`)));
  });
}
