import { describe, expect, it } from 'vitest';
import { serve } from '../testing/server.js';
import type { RequestRecord } from './request-record.js';

const API = '/api/party-building';
const SNAPSHOT = `${API}/v1/en.json`;

describe('the log', () => {
  it('gets one record an answer, without the query', async () => {
    const records: RequestRecord[] = [];
    const { ask } = await serve({ onRequest: (record) => records.push(record) });
    await ask(SNAPSHOT);
    await ask(`${SNAPSHOT}?token=secret`, { method: 'HEAD', headers: { 'If-None-Match': '*' } });
    await ask(`${API}/v1/fr.json`);
    await ask(`${API}/v1/zh.json`);
    await ask(SNAPSHOT, { method: 'DELETE' });
    await ask(`${API}/v1/media/${'a'.repeat(64)}/480.webp`);
    await ask('/admin');
    const lines = () => records.map(({ method, path, status }) => `${method} ${path.slice(API.length)} ${status}`);
    await expect.poll(lines).toHaveLength(6);
    expect(lines()).toEqual([
      'GET /v1/en.json 200',
      'HEAD /v1/en.json 304',
      'GET /v1/fr.json 404',
      'GET /v1/zh.json 302',
      'DELETE /v1/en.json 405',
      `GET /v1/media/${'a'.repeat(64)}/480.webp 404`,
    ]);
    for (const { id, milliseconds } of records) expect([id, milliseconds]).toEqual([expect.any(String), expect.any(Number)]);
  });

  it('takes no byte from a path that could look like another line', async () => {
    const records: RequestRecord[] = [];
    const { send } = await serve({ onRequest: (record) => records.push(record) });
    await send(Buffer.from(`GET ${API}/v1/%0a%1b"${'x'.repeat(9000)} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`, 'latin1'));
    await expect.poll(() => records).toHaveLength(1);
    expect(records[0]?.path).toMatch(/^[\x21-\x7e]{100,600}$/);
  });
});
