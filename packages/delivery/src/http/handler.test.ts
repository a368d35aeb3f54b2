import { describe, expect, it } from 'vitest';
import { ELSEWHERE, serve } from '../testing/server.js';

const API = '/api/party-building';
const SNAPSHOT = `${API}/v1/en.json`;

describe('one connection', () => {
  const request = (method: string, path: string, fields = '', body = '') => `${method} ${path} HTTP/1.1\r\nHost: x\r\n${fields}\r\n${body}`;
  const last = request('GET', `${API}/health/live`, 'Connection: close\r\n');
  const statuses = (answers: string) => [...answers.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));

  it('carries many requests, also when they come all at once', async () => {
    const { send } = await serve();
    const all = [SNAPSHOT, `${API}/v1/zh.json`, '/admin', SNAPSHOT, `${API}/v1/fr.json`].map((path) => request('GET', path)).join('');
    expect(statuses(await send(all.repeat(20) + last))).toEqual([...Array<number[]>(20).fill([200, 302, ELSEWHERE, 200, 404]).flat(), 200]);
  });

  it('goes on after a request with a body, whatever its method and length', async () => {
    const { send } = await serve();
    const large = 'x'.repeat(200_000);
    const withBodies = [
      request('POST', SNAPSHOT, `Content-Length: ${large.length}\r\n`, large),
      request('GET', SNAPSHOT, `Content-Length: ${large.length}\r\n`, large),
      request('GET', SNAPSHOT, 'Content-Length: 0\r\n'),
      request('GET', SNAPSHOT, 'Transfer-Encoding: chunked\r\n', `${large.length.toString(16)}\r\n${large}\r\n0\r\n\r\n`),
      request('HEAD', SNAPSHOT),
    ];
    expect(statuses(await send(withBodies.join('') + last))).toEqual([405, 200, 200, 200, 200, 200]);
  });
});

describe('closing', () => {
  it('lets each client finish, and asks it to connect anew', async () => {
    const { ask, handler } = await serve();
    handler.close();
    for (const path of [SNAPSHOT, `${API}/v1/zh.json`, `${API}/health/ready`]) {
      const answer = await ask(path, { headers: { Connection: 'keep-alive' } });
      expect(answer.status).toBeLessThan(400);
      expect(answer.headers.connection).toBe('close');
    }
  });
});
