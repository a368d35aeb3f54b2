import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../testing/server.js';
import { fixtureSite } from '../testing/site.js';
import { parseMediaPath, type MediaSource } from './media.js';

const HASH = 'ab'.repeat(32);
const PICTURE = `/api/party-building/v1/media/${HASH}/480.webp`;
const BYTES = Buffer.from('RIFF....WEBP');

describe('a picture', () => {
  let path: string;
  let absent: string;

  beforeAll(() => {
    const directory = mkdtempSync(join(tmpdir(), 'media-'));
    path = join(directory, 'picture.webp');
    absent = join(directory, 'absent.webp');
    writeFileSync(path, BYTES);
    return () => rmSync(directory, { recursive: true });
  });

  const from = (found: () => Awaited<ReturnType<MediaSource>>) => serve({ media: async () => found() });

  it.each([
    ['a file', () => ({ path })],
    ['memory', () => BYTES],
  ])('is sent from %s, for good', async (_, found) => {
    const { ask } = await from(found);
    const answer = await ask(PICTURE);
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual(BYTES);
    expect(answer.headers).toMatchObject({
      'content-type': 'image/webp',
      'content-length': String(BYTES.length),
      'cache-control': 'public, max-age=31536000, immutable',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
    });

    const head = await ask(PICTURE, { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(head.body).toHaveLength(0);
    expect({ ...head.headers, date: '' }).toEqual({ ...answer.headers, date: '' });

    const again = await ask(`${PICTURE}?x`, { headers: { 'If-None-Match': answer.headers.etag ?? '' } });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
  });

  it('is asked for by hash, width and format', async () => {
    const asked: unknown[] = [];
    const { ask } = await serve({
      media: async (...args) => {
        asked.push(args);
        return BYTES;
      },
    });
    const answer = await ask(PICTURE.replace('480.webp', '1920.jpg'));
    expect(answer.headers['content-type']).toBe('image/jpeg');
    expect(asked).toEqual([[HASH, 1920, 'jpg']]);
  });

  it('that nobody knows, or whose file is gone, is not found', async () => {
    for (const found of [() => undefined, () => ({ path: absent })]) {
      const { ask, errors } = await from(found);
      const answer = await ask(PICTURE, { headers: { 'If-None-Match': '"x"' } });
      expect(answer.status).toBe(404);
      expect(JSON.parse(answer.body.toString())).toMatchObject({ error: 'not-found' });
      expect(answer.headers['cache-control']).toBe('no-store');
      expect(errors).toEqual([]);
    }
  });

  it('that fails says nothing of why, and the next one comes', async () => {
    let fails = true;
    const { ask, errors } = await from(() => {
      if (fails) throw new Error('/srv/secret: EIO');
      return BYTES;
    });
    const answer = await ask(PICTURE);
    expect(answer.status).toBe(503);
    expect(answer.body.toString()).not.toContain('secret');
    expect(errors).toHaveLength(1);
    fails = false;
    expect((await ask(PICTURE)).status).toBe(200);
  });

  it('that is a directory ends the answer, not the server', async () => {
    const { ask, errors } = await from(() => ({ path: tmpdir() }));
    await expect(ask(PICTURE).then(({ status }) => status)).resolves.toBe(503);
    expect(errors).toHaveLength(1);
  });

  it('is read by the origins that may', async () => {
    const site = fixtureSite({ access: { origins: ['https://portal.example.com'] } });
    const { ask } = await serve({ site: () => site, media: async () => BYTES });
    const allowed = await ask(PICTURE, { headers: { Origin: 'https://portal.example.com' } });
    expect(allowed.headers).toMatchObject({ 'access-control-allow-origin': 'https://portal.example.com', vary: 'Origin' });
    expect((await ask(PICTURE, { headers: { Origin: 'https://evil.example' } })).headers).not.toHaveProperty('access-control-allow-origin');
  });
});

describe('a drawing', () => {
  it('can do nothing when it is opened by itself', async () => {
    const { ask } = await serve({ media: async () => Buffer.from('<svg/>') });
    const { headers } = await ask(PICTURE.replace('480.webp', '480.svg'));
    expect(headers).toMatchObject({
      'content-type': 'image/svg+xml',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'x-content-type-options': 'nosniff',
    });
  });
});

describe('a brand kit', () => {
  const KIT = `/api/party-building/v1/brand-kit/${HASH}.zip`;

  it('is a download that never changes', async () => {
    const asked: string[] = [];
    const { ask } = await serve({
      brandKit: async (hash) => {
        asked.push(hash);
        return BYTES;
      },
    });
    const answer = await ask(KIT);
    expect([answer.status, answer.body, asked]).toEqual([200, BYTES, [HASH]]);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="brand-kit-${HASH.slice(0, 12)}.zip"`,
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    });
    expect((await ask(KIT, { headers: { 'If-None-Match': answer.headers.etag ?? '' } })).status).toBe(304);
  });

  it('that nobody knows is not found, whether there are kits or not', async () => {
    for (const options of [{}, { brandKit: async () => undefined }]) {
      const { ask } = await serve(options);
      for (const path of [KIT, KIT.replace('.zip', '.tar'), KIT.replace('/ab', '/..')]) {
        const { status, headers } = await ask(path);
        expect([path, status, headers['cache-control']]).toEqual([path, 404, 'no-store']);
      }
    }
  });
});

describe('the address of a picture', () => {
  it('names hash, width and format', () =>
    expect(parseMediaPath(`v1/media/${HASH}/960.jpg`)).toEqual({ hash: HASH, width: 960, format: 'jpg' }));

  it.each(['240.png', '480.webp', '960.svg'])('names logos too: %s', (name) =>
    expect(parseMediaPath(`v1/media/${HASH}/${name}`)?.format).toBe(name.split('.')[1]),
  );

  it.each([
    `v1/media/${HASH}/500.webp`,
    `v1/media/${HASH}/0480.webp`,
    `v1/media/${HASH}/1920.png`,
    `v1/media/${HASH}/1440.svg`,
    `v1/media/${HASH}/240.jpg`,
    `v1/media/${HASH}/480.webp/`,
    `v1/media/${HASH}/480webp`,
    `v1/media/${HASH.toUpperCase()}/480.webp`,
    `v1/media/${HASH.slice(1)}/480.webp`,
    `v1/media/../${HASH}/480.webp`,
    `v1/media/${HASH}/480.webp\n`,
  ])('is not %s', (path) => expect(parseMediaPath(path)).toBeUndefined());
});
