import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { textOf } from '@party-building/contract';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { fromBufferPromise, type Entry } from 'yauzl';
import { Admin } from '../harness/admin';
import { settled } from '../harness/builds';
import { Cms } from '../harness/cms';
import { ContentManager } from '../harness/content-manager';
import { request } from '../harness/request';
import { LOCALES, snapshotOf } from '../harness/snapshots';
import { copyTemplate } from '../harness/template';

/** What no archive of ours comes near: a reader that meets more has met a bomb. */
const MOST = { files: 500, bytes: 50 * 1024 * 1024 };
const SAFE = /^(?:README\.txt|rules\.(?:html|json)|logos\/[A-Za-z0-9][A-Za-z0-9-]*\.(?:svg|png|webp))$/;
const REGULAR_FILE = 0o100000;

describe('the brand kits of the seeded product', () => {
  let cms: Cms;
  beforeAll(async () => void (cms = await startAnew()));
  afterAll(() => cms.remove());

  it.each(LOCALES)('are read by yauzl, strictly: safe names, true sizes, plain files, all that the rules name (%s)', async (locale) => {
    const kits = await kitsOf(cms, locale);
    expect(kits.size).toBeGreaterThan(0);
    for (const [hash, bytes] of kits) {
      expect(sha256(bytes)).toBe(hash);
      const files = await unpacked(bytes);
      const { logo, files: listed } = JSON.parse(String(files.get('rules.json'))) as {
        logo: { name: string };
        files: { name: string; sha256: string; bytes: number }[];
      };
      const logos = [...files].filter(([name]) => name.startsWith('logos/'));
      expect(logos.map(([name, content]) => ({ name, sha256: sha256(content), bytes: content.length }))).toEqual(listed);
      const sheet = String(files.get('rules.html'));
      expect(sheet).toContain(`<html lang="${locale}">`);
      expect(sheet).toContain(textOf(logo.name));
      expect(sheet).toMatch(locale === 'zh-CN' ? /标识使用规范/ : /How to use this logo/);
      // Opened from a folder, it asks for nothing but its own files.
      const asked = [...sheet.matchAll(/(?:src|href)="([^"]*)"|url\(([^)]*)\)/g)].map(([, name, url]) => name ?? url ?? '');
      expect(asked.filter((name) => !files.has(name))).toEqual([]);
    }
  });

  it('have the same bytes when another server makes them from the same content', async () => {
    // The template's own have been made by the server that seeded it.
    const other = await Cms.start({ directory: await copyTemplate(inject('template')) });
    try {
      for (const locale of LOCALES) expect(digestsOf(await kitsOf(other, locale))).toEqual(digestsOf(await kitsOf(cms, locale)));
    } finally {
      await other.remove();
    }
  });
});

/** A server on the seed's database that has no file of a logo or a kit yet, and has made them. */
async function startAnew(): Promise<Cms> {
  const directory = await copyTemplate(inject('template'));
  await rm(join(directory, 'data'), { recursive: true });
  const cms = await Cms.start({ directory });
  const admin = await Admin.login(cms, inject('login'));
  await settled({ cms, admin, content: new ContentManager(admin) });
  return cms;
}

async function kitsOf(cms: Cms, locale: string): Promise<Map<string, Buffer>> {
  const { logos = [] } = await snapshotOf(cms, locale);
  const kits = new Map<string, Buffer>();
  for (const { key, kit } of logos) {
    expect([key, kit]).toEqual([key, expect.stringMatching(/^[0-9a-f]{64}$/)]);
    const { status, headers, bytes } = await request(cms.api(`v1/brand-kit/${kit}.zip`));
    expect([status, headers['content-type']]).toEqual([200, 'application/zip']);
    kits.set(kit ?? '', bytes);
  }
  return kits;
}

/** Every file of an archive; yauzl itself refuses absolute names, `..`, backslashes and sizes that are not true. */
async function unpacked(bytes: Buffer): Promise<Map<string, Buffer>> {
  const archive = await fromBufferPromise(bytes, { lazyEntries: true, strictFileNames: true });
  const files = new Map<string, Buffer>();
  let total = 0;
  for await (const entry of archive.eachEntry() as AsyncIterable<Entry>) {
    expect(entry.fileName).toMatch(SAFE);
    expect((entry.externalFileAttributes >>> 16) & 0o170000).toBe(REGULAR_FILE);
    expect(files.has(entry.fileName)).toBe(false);
    total += entry.uncompressedSize;
    expect(files.size < MOST.files && total < MOST.bytes).toBe(true);
    const content = await buffer(await archive.openReadStreamPromise(entry));
    expect(content.length).toBe(entry.uncompressedSize);
    files.set(entry.fileName, content);
  }
  return files;
}

/** By the address of each: a comparison byte by byte would keep the process from all else for seconds. */
const digestsOf = (kits: ReadonlyMap<string, Buffer>) => [...kits].map(([hash, bytes]) => [hash, sha256(bytes)]);

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
