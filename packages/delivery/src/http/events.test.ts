import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { serve } from '../testing/server.js';
import { en, fixtureSite, zhCN } from '../testing/site.js';

const EVENTS = '/api/party-building/v1/events';
const event = (locale: string, hash: string) => `event: revision\ndata: ${JSON.stringify({ locale, hash })}\n\n`;

/** Reads until what has come matches. */
async function readUntil(stream: IncomingMessage, wanted: RegExp): Promise<string> {
  let text = '';
  while (!wanted.test(text)) {
    const [chunk] = (await once(stream, 'data')) as [Buffer];
    text += chunk.toString();
  }
  return text;
}

describe('events', () => {
  it('begin with what is current, then tell each publish', async () => {
    const { open, handler } = await serve();
    const stream = await open(EVENTS);
    expect(stream.statusCode).toBe(200);
    expect(stream.headers).toMatchObject({
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
    });
    const first = await readUntil(stream, /"en"[^\n]*\n\n/);
    expect(first).toBe(`retry: 5000\n\n${event('zh-CN', zhCN.hash)}${event('en', en.hash)}`);

    handler.announce({ locale: 'en', hash: 'f'.repeat(64) });
    expect(await readUntil(stream, /\n\n/)).toBe(event('en', 'f'.repeat(64)));
  });

  it('reach every reader', async () => {
    const { open, handler } = await serve();
    const streams = await Promise.all([open(EVENTS), open(EVENTS), open(EVENTS)]);
    await Promise.all(streams.map((stream) => readUntil(stream, /"en"[^\n]*\n\n/)));
    const told = streams.map((stream) => readUntil(stream, /\n\n/));
    handler.announce({ locale: 'en', hash: 'f'.repeat(64) });
    expect(new Set(await Promise.all(told)).size).toBe(1);
  });

  it('keep a quiet stream open', async () => {
    const { open } = await serve({ events: { heartbeat: 10 } });
    const stream = await open(EVENTS);
    await readUntil(stream, /"en"[^\n]*\n\n(:\n\n){2}/);
  });

  it('have a bound: who comes too late is told when to come again; who leaves makes room', async () => {
    const { open, ask } = await serve({ events: { maxStreams: 2 } });
    const streams = [await open(EVENTS), await open(EVENTS)];
    const refused = await ask(EVENTS);
    expect(refused.status).toBe(503);
    expect(refused.headers).toMatchObject({ 'retry-after': '30', 'cache-control': 'no-store', 'access-control-allow-origin': '*' });

    streams[0]?.destroy();
    await expect.poll(async () => (await ask(EVENTS, { method: 'HEAD' })).status).toBe(200);
    const next = await open(EVENTS);
    expect(next.statusCode).toBe(200);
  });

  it('drop a reader that does not read', async () => {
    const { open, handler, ask } = await serve({ events: { maxStreams: 1 } });
    const stream = await open(EVENTS);
    stream.pause();
    await expect
      .poll(async () => {
        for (let i = 0; i < 5_000; i++) handler.announce({ locale: 'en', hash: String(i) });
        return (await ask(EVENTS, { method: 'HEAD' })).status;
      })
      .toBe(200);
  });

  it('end when the handler closes', async () => {
    const { open, ask, handler } = await serve();
    const stream = await open(EVENTS);
    stream.resume();
    handler.close();
    await once(stream, 'end');
    expect((await ask(EVENTS)).status).toBe(503);
  });

  it('are for the origins that may read', async () => {
    const site = fixtureSite({ access: { origins: ['https://portal.example.com'] } });
    const { ask } = await serve({ site: () => site });
    const { headers } = await ask(EVENTS, { method: 'HEAD', headers: { Origin: 'https://portal.example.com' } });
    expect(headers).toMatchObject({ 'access-control-allow-origin': 'https://portal.example.com', vary: 'Origin' });
  });
});
