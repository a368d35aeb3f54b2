import { mediaPath } from '@party-building/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Bucket } from '../harness/bucket';
import { PNG } from '../harness/png';
import { startProduct, type Product } from '../harness/product';
import { request } from '../harness/request';
import { shown } from '../harness/snapshots';

const PDF = Buffer.from('%PDF-1.4\n%%EOF\n');

describe('uploads in an S3 bucket', () => {
  let bucket: Bucket;
  let product: Product;
  beforeAll(async () => {
    bucket = await Bucket.start();
    product = await startProduct(bucket.env, { watchConnections: true });
  });
  afterAll(async () => {
    await product.cms.remove();
    await bucket.remove();
  });

  it('a picture lies in the bucket and is shown from our own origin, in the snapshot and in the media library', async () => {
    const { cms, admin, content } = product;
    const [picture] = await admin.upload([{ name: 'picture.png', type: 'image/png', bytes: PNG }]);
    expect(picture?.url).toMatch(/^\/uploads\/picture_\w+\.png$/);
    const name = picture?.url.slice('/uploads/'.length) ?? '';
    // Strapi has written it anew: what lies there is what is handed out, not what was sent.
    const stored = Buffer.from(await (await fetch(bucket.object(name))).arrayBuffer());
    expect(stored.subarray(0, 8)).toEqual(PNG.subarray(0, 8));
    expect((await request(`${cms.url}${picture?.url}`)).bytes).toEqual(stored);

    const concept = await content.read('concept', 'zh-CN');
    const published = await content.publish('concept', 'zh-CN', undefined, { ...concept, hero: picture, heroAlt: '一张图' });
    expect([published.status, JSON.stringify(published.body).slice(0, 300)]).toEqual([200, expect.anything()]);
    const snapshot = await shown(cms, 'zh-CN', ({ concept: shownConcept }) => shownConcept?.hero?.width === 1);
    expect(JSON.stringify(snapshot)).not.toContain(new URL(bucket.endpoint).host);
    const hero = snapshot.concept?.hero;
    const rendition = await fetch(cms.api(mediaPath(hero?.hash ?? '', hero?.widths[0] ?? 0, 'webp')));
    expect([rendition.status, rendition.headers.get('content-type')]).toEqual([200, 'image/webp']);

    const library = JSON.stringify(await admin.ask('GET', '/upload/files?page=1&pageSize=10&sort=createdAt:DESC'));
    expect(library).toContain(picture?.url);
    expect(library).not.toContain(new URL(bucket.endpoint).host);
  });

  it('objects have the headers of local uploads: they run nothing, and all but pictures are downloads', async () => {
    const { cms, admin } = product;
    const [picture, paper] = await admin.upload([
      { name: 'seen.png', type: 'image/png', bytes: PNG },
      { name: 'paper.pdf', type: 'application/pdf', bytes: PDF },
    ]);
    for (const [file, disposition] of [
      [picture, undefined],
      [paper, 'attachment'],
    ] as const) {
      const object = await fetch(bucket.object(file?.url.slice('/uploads/'.length) ?? ''));
      // As much of them as S3 keeps with an object, for who reads the bucket itself.
      const told = ['content-type', 'content-disposition', 'cache-control'].map((name) => object.headers.get(name));
      expect(told).toEqual([file?.mime, disposition ?? 'inline', 'no-cache']);
      const bytes = Buffer.from(await object.arrayBuffer());
      for (const method of ['GET', 'HEAD']) {
        const answer = await request(`${cms.url}${file?.url}`, { method });
        expect([answer.status, answer.bytes.length]).toEqual([200, method === 'GET' ? bytes.length : 0]);
        expect(answer.headers).toMatchObject({
          'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
          'x-content-type-options': 'nosniff',
          'content-length': String(bytes.length),
        });
        expect(answer.headers['content-disposition']).toBe(disposition);
      }
    }
    const part = await request(`${cms.url}${paper?.url}`, { headers: { Range: 'bytes=0-3' } });
    expect([part.status, part.bytes.toString()]).toEqual([206, '%PDF']);
    expect((await request(`${cms.url}/uploads/nothing.png`)).status).toBe(404);
    // The admin's word for a file that is gone is the bucket's.
    await admin.ask('DELETE', `/upload/files/${paper?.id}`);
    expect((await fetch(bucket.object(paper?.url.slice('/uploads/'.length) ?? ''))).status).toBe(404);
  });
});
