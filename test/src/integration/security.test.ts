import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { PNG } from '../harness/png';
import { startProduct, type Product } from '../harness/product';
import { request, type RawAnswer } from '../harness/request';

const SCRIPT = '<script>alert(1)</script>';
const SVG = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${SCRIPT}</svg>`);
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF');

let product: Product;
beforeAll(async () => {
  // As it is configured, without the variable that every test sets to be quiet.
  product = await startProduct({ STRAPI_TELEMETRY_DISABLED: '' }, { watchConnections: true });
});
afterAll(() => product.cms.remove());

const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<RawAnswer> =>
  request(`${product.cms.url}${path}`, { method, headers });

describe('cross-origin access', () => {
  const origins = ['https://portal.example', 'https://sub.localhost', 'http://localhost:1', 'null', 'OWN'];
  const closed: [method: string, path: string][] = [
    ['GET', '/admin'],
    ['GET', '/admin/init'],
    ['POST', '/admin/login'],
    ['GET', '/admin/users/me'],
    ['GET', '/content-manager/init'],
    ['GET', '/content-manager/collection-types/plugin::party-building.grasp'],
    ['GET', '/party-building/arrange/grasp'],
    ['POST', '/upload'],
    ['GET', '/upload/files'],
    ['GET', '/uploads/nothing.png'],
    ['GET', '/api/party-building/grasps'],
    ['GET', '/api/upload/files'],
    ['GET', '/_health'],
    ['GET', '/'],
  ];

  it.each(closed)('is given to no origin on %s %s', async (method, path) => {
    for (const name of origins) {
      const Origin = name === 'OWN' ? product.cms.url : name;
      const preflight = { Origin, 'Access-Control-Request-Method': method, 'Access-Control-Request-Headers': 'authorization' };
      for (const answer of [await get(path, { Origin }, method), await get(path, preflight, 'OPTIONS')]) {
        expect(answer.headers['access-control-allow-credentials']).toBeUndefined();
        // An empty value allows nobody.
        expect([Origin, answer.headers['access-control-allow-origin'] || undefined]).toEqual([Origin, undefined]);
      }
    }
  });

  it.each(['v1/en.json', 'v1/fr.json', 'v1/zh.json', 'health/live', 'widgets/v1/pre.css'])(
    'is given to all, without credentials, on %s',
    async (path) => {
      for (const Origin of origins) {
        const { headers } = await get(`/api/party-building/${path}`, { Origin, Cookie: 'a=b', Authorization: 'Bearer x' });
        expect(headers['access-control-allow-origin']).toBe('*');
        expect(headers['access-control-allow-credentials']).toBeUndefined();
        expect(headers['set-cookie']).toBeUndefined();
      }
    },
  );
});

describe('uploads', () => {
  it.each([
    ['drawing.svg', 'image/svg+xml', SVG],
    ['page.html', 'text/html', Buffer.from(`<!doctype html>${SCRIPT}`)],
    ['script.js', 'text/javascript', Buffer.from('alert(1)')],
    ['page.xhtml', 'application/xhtml+xml', Buffer.from(`<html xmlns="http://www.w3.org/1999/xhtml">${SCRIPT}</html>`)],
    ['feed.xml', 'text/xml', Buffer.from(`<?xml version="1.0"?><x>${SCRIPT}</x>`)],
    ['style.css', 'text/css', Buffer.from('a{}')],
    ['disguised.png', 'image/png', Buffer.from(`<!doctype html>${SCRIPT}`)],
    ['disguised-drawing.png', 'image/png', SVG],
    ['page.html', 'image/png', Buffer.from(`<!doctype html>${SCRIPT}`)],
    ['drawing.svg', 'image/png', SVG],
    ['no-name', 'application/octet-stream', SVG],
  ])('refuse %s as %s', async (name, type, bytes) => {
    const before = await readdir(join(product.cms.directory, 'public/uploads'));
    const { status, body } = await product.admin.tryUpload([{ name, type, bytes }]);
    expect([status, body]).toEqual([
      expect.any(Number),
      expect.objectContaining({ error: expect.objectContaining({ message: expect.any(String) }) }),
    ]);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(JSON.stringify(body)).not.toMatch(/node_modules|\\n\s+at /);
    expect(await readdir(join(product.cms.directory, 'public/uploads'))).toEqual(before);
  });

  it('take pictures, whose name decides nothing about how they are served', async () => {
    const [plain, disguised] = await product.admin.upload([
      { name: 'picture.png', type: 'image/png', bytes: PNG },
      { name: 'picture.html.png', type: 'image/png', bytes: PNG },
    ]);
    for (const { url } of [plain!, disguised!]) {
      const { status, headers } = await get(url);
      expect([status, headers['content-type']]).toEqual([200, 'image/png']);
      expect(headers).toMatchObject({
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
        'x-content-type-options': 'nosniff',
      });
      expect(headers['content-disposition']).toBeUndefined();
    }
    const [pdf] = await product.admin.upload([{ name: 'paper.pdf', type: 'application/pdf', bytes: PDF }]);
    expect((await get(pdf!.url)).headers['content-disposition']).toBe('attachment');
  });

  it('are served as data whatever lies there, however it is asked for', async () => {
    const folder = join(product.cms.directory, 'public/uploads');
    await mkdir(join(folder, 'deep'), { recursive: true });
    const names = [
      'planted.html',
      'planted.svg',
      'planted.js',
      'planted.xhtml',
      'planted',
      'planted.svg.gz',
      'deep/planted.html',
      'PLANTED.HTML',
    ];
    for (const name of names) await writeFile(join(folder, name), SVG);
    for (const name of names) {
      for (const path of [
        `/uploads/${name}`,
        `/uploads/${name}?x=.png`,
        `/uploads//${name}`,
        `//uploads/${name}`,
        `/%75ploads/${name}`,
        `/uploads%2f${name}`,
        `/x/../uploads/${name}`,
        `/x/%2e%2e/uploads/${name}`,
        `/UPLOADS/${name}`,
        `/uploads/./${name}`,
      ]) {
        const { status, headers, bytes } = await get(path);
        if (!bytes.includes('<svg')) continue;
        expect([path, status]).toEqual([path, 200]);
        expect([path, headers['content-security-policy'], headers['content-disposition'], headers['x-content-type-options']]).toEqual([
          path,
          "default-src 'none'; style-src 'unsafe-inline'; sandbox",
          'attachment',
          'nosniff',
        ]);
      }
      expect((await get(`/uploads/${name}`)).bytes).toEqual(SVG);
    }
  });

  it('come from a person, never from an address', async () => {
    let connections = 0;
    const inner = createServer((_, res) => res.end(PNG)).on('connection', () => connections++);
    await new Promise<void>((resolve) => inner.listen(0, '127.0.0.1', resolve));
    try {
      const { port } = inner.address() as AddressInfo;
      for (const path of [
        '/upload/actions/upload-from-urls',
        '/upload/actions/upload-from-urls/',
        '/UPLOAD/actions/upload-from-urls',
        '/upload/actions/upload-from-url',
      ])
        for (const host of ['127.0.0.1', 'localhost', '[::ffff:127.0.0.1]', '2130706433', '0'])
          for (const body of [{ urls: [`http://${host}:${port}/x.png`] }, { url: `http://${host}:${port}/x.png` }]) {
            const { status } = await product.admin.request('POST', path, body);
            expect([path, status]).toEqual([path, 404]);
          }
      expect(connections).toBe(0);
    } finally {
      inner.close();
    }
  });
});

describe('headers', () => {
  const pages = ['/admin', '/admin/auth/login', '/', '/api/nothing', '/admin/init', '/uploads/nothing', '/nothing', '/_health'];

  it.each(pages)('of %s let nothing be framed, sniffed or loaded from the internet', async (path) => {
    const { headers } = await get(path);
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'same-origin' });
    expect(headers['x-powered-by']).toBeUndefined();
    const policy = String(headers['content-security-policy']);
    // A host has a dot or a scheme with slashes; words of the policy itself have neither.
    expect(policy.replaceAll("'", '')).not.toMatch(/\w\.\w|\/\/|\*/);
    if (path.startsWith('/uploads')) return;
    const directives = Object.fromEntries(
      policy.split(';').map((each) => [each.trim().split(/\s+/)[0], each.trim().split(/\s+/).slice(1).join(' ')]),
    );
    expect(directives).toMatchObject({
      'default-src': "'self'",
      'script-src': "'self'",
      'frame-ancestors': "'none'",
      'object-src': "'none'",
      'base-uri': "'self'",
    });
  });

  it('of the login keep its cookie from scripts and from other sites', async () => {
    const { email, password } = inject('login');
    const response = await fetch(`${product.cms.url}/admin/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email, password, deviceId: crypto.randomUUID(), rememberMe: true }),
    });
    const cookies = response.headers.getSetCookie();
    expect(cookies.length).toBeGreaterThan(0);
    for (const cookie of cookies) expect(cookie).toMatch(/^(?=.*;\s*httponly)(?=.*;\s*samesite=strict)/i);
  });
});

it('asks no server on the internet', async () => {
  const { cms } = product;
  // The watch does see what is asked.
  await cms.probeConnection('party-building.invalid');
  expect(cms.connections).toContain('party-building.invalid');
  expect(cms.connections.filter((host) => !['party-building.invalid', 'localhost', '127.0.0.1', '::1'].includes(host))).toEqual([]);
});
