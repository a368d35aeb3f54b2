import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SettingError } from './settings.js';
import { createSite } from './site.js';

let folder: string;
let server: Server | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docs-site-'));
});
afterEach(async () => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
  await rm(folder, { recursive: true });
});

async function serve(files: Record<string, string>): Promise<string> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  server = createSite(folder).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('the documentation, served', () => {
  it('is there at the addresses of its files; those that a hash names may be kept', async () => {
    const url = await serve({ '404.html': 'none', 'zh/index.html': '首页', 'assets/app.1234.js': ';' });
    const page = await fetch(`${url}/zh/`);
    expect([page.status, await page.text(), page.headers.get('cache-control')]).toEqual([200, '首页', 'no-cache']);
    expect((await fetch(`${url}/assets/app.1234.js`)).headers.get('cache-control')).toContain('immutable');
  });

  it('answers what is not there with its own page and 404', async () => {
    const url = await serve({ '404.html': '没有这个页面' });
    const answer = await fetch(`${url}/nowhere.html`);
    expect([answer.status, await answer.text()]).toEqual([404, '没有这个页面']);
    expect(answer.headers.get('content-type')).toContain('text/html');
  });

  it('tells live elements that nothing will be published', async () => {
    const url = await serve({ '404.html': 'none' });
    expect((await fetch(`${url}/api/party-building/v1/events`)).status).toBe(204);
  });

  it('says what to do where it has not been built', () => {
    expect(() => createSite(join(folder, 'nothing'))).toThrow(SettingError);
  });
});
