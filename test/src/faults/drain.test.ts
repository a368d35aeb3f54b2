import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { startProduct, type Product } from '../harness/product';
import { Revisions } from '../harness/revisions';
import { until } from '../harness/until';

describe('SIGTERM', () => {
  let product: Product;
  beforeEach(async () => void (product = await startProduct({ DRAIN_DELAY: '1500' })));
  afterEach(() => product.cms.remove());

  it('says "not ready", answers what is in flight, closes event streams and ends with 0', async () => {
    const { cms } = product;
    const revisions = await Revisions.open(cms);
    const body = JSON.stringify({ ...inject('login'), deviceId: crypto.randomUUID(), rememberMe: false });
    const inFlight = request(`${cms.url}/admin/login`, {
      method: 'POST',
      agent: false,
      headers: { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) },
    });
    const answered = new Promise<number | undefined>((resolve, reject) => {
      inFlight.once('response', (response) => response.resume().once('end', () => resolve(response.statusCode)));
      inFlight.once('error', reject);
    });
    // Half a body: the request is under way until the other half has come.
    inFlight.write(body.slice(0, 20));

    cms.signal('SIGTERM');
    const notReady = await until(
      () => fetch(cms.api('health/ready')),
      ({ status }) => status === 503,
    );
    expect(await notReady.json()).toMatchObject({ ready: false, draining: true });
    expect((await fetch(cms.api('v1/zh-CN.json'))).status).toBe(200);
    await until(
      () => Promise.resolve(revisions.ended),
      (ended) => ended,
    );
    inFlight.end(body.slice(20));

    expect(await answered).toBe(200);
    expect(await cms.ended()).toEqual({ code: 0, signal: null });
  });
});
