import { once } from 'node:events';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { ELEMENTS } from '@party-building/contract';
import type { Browser, BrowserContext } from 'playwright-core';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../harness/browser';
import { tagOf, whenShown } from '../harness/elements';
import { exportCommand } from '../harness/export-command';
import { html, PageServer } from '../harness/page-server';
import { copyTemplate } from '../harness/template';
import { watch } from '../harness/watch';

/** The content as files, served by a plain file server, with no CMS running. */
describe('an export', () => {
  let directory: string;
  let out: string;
  let files: Server;
  let address: string;
  let portal: PageServer;
  let browser: Browser;
  let context: BrowserContext;

  beforeAll(async () => {
    directory = await copyTemplate(inject('template'));
    out = join(directory, 'export');
    files = createServer().listen(0, '127.0.0.1');
    await once(files, 'listening');
    address = `http://localhost:${(files.address() as AddressInfo).port}`;
    const { code, stderr } = await exportCommand(directory, '--out', out, '--base-url', address);
    expect([code, stderr]).toEqual([0, expect.stringMatching(/export: \d+ files, \d+ KiB/)]);
    files.on('request', sirv(out, { setHeaders: (response) => response.setHeader('access-control-allow-origin', '*') }));
    portal = await PageServer.start();
    browser = await launchBrowser();
    context = await browser.newContext();
  });
  afterAll(async () => {
    await browser?.close();
    await portal?.stop();
    files?.closeAllConnections();
    files?.close();
    await rm(directory, { recursive: true, force: true });
  });

  it('shows the content in every element of a portal on another origin, pictures too', async () => {
    const endpoint = `${address}/api/party-building/`;
    const seen = await watch(context, [portal.url, address]);
    const elements = ELEMENTS.map((name) => tagOf(name, ` lang="en" endpoint="${endpoint}"`));
    portal.files.set(
      '/',
      html(
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Portal</title><script type="module" src="${endpoint}widgets/v1/party-building.js"></script></head><body>${elements.join('\n')}</body></html>`,
      ),
    );
    const page = await context.newPage();
    await page.goto(portal.url);
    await whenShown(page);
    await page.getByText('Closely Grasp the Enterprise Development Goal').first().waitFor();
    const pictures = page.locator('pb-concept img');
    for (const picture of await pictures.all())
      await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
    expect(seen).toEqual({ foreignRequests: [], violations: [], errors: [] });
    await page.close();
  });

  it.each(['', '/'])('shows embed pages at their own addresses, ending in "%s"', async (end) => {
    const page = await context.newPage();
    await page.goto(`${address}/api/party-building/embed/zh-CN/pb-four-grasps${end}`);
    await whenShown(page);
    await page.getByRole('tab', { name: /紧紧抓住企业发展目标/ }).waitFor();
    await page.close();
  });

  it('is the same byte by byte when it is made again', async () => {
    const again = join(directory, 'again');
    expect((await exportCommand(directory, '--out', again, '--base-url', address)).code).toBe(0);
    const paths = async (folder: string) =>
      (await readdir(folder, { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length))
        .sort();
    const all = await paths(out);
    expect(all.length).toBeGreaterThan(50);
    expect(await paths(again)).toEqual(all);
    for (const path of all)
      expect([path, (await readFile(join(again, path))).equals(await readFile(join(out, path)))]).toEqual([path, true]);
  });

  it('refuses a folder that holds anything, in a sentence', async () => {
    await writeFile(join(directory, 'mine.txt'), '');
    const { code, stderr } = await exportCommand(directory, '--out', directory);
    expect([code, stderr]).toEqual([1, expect.stringContaining('is not empty')]);
    const wrong = await exportCommand(directory, '--out', join(directory, 'new'), '--base-url', 'intranet');
    expect([wrong.code, wrong.stderr]).toEqual([1, expect.stringContaining('correct --base-url')]);
  });
});
