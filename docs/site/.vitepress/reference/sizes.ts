import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { snapshotPath } from '@party-building/contract';
import { TAGS } from '../language';
import { API, fragmentOf, itemsOf } from './content';
import { readElements } from './manifest';

/** What a file weighs; brotli and gzip at their smallest, as the CMS sends them. */
export interface Size {
  name: string;
  bytes: number;
  brotli: number;
  gzip: number;
}

export interface Sizes {
  version: string;
  /** What a page loads of the elements. */
  elements: Size[];
  /** Snapshots of the seed content, one a language. */
  snapshots: Size[];
  /** Fragments of the seed content in English. */
  fragments: Size[];
}

const DIST = dirname(createRequire(import.meta.url).resolve('@party-building/widgets/custom-elements.json'));
const LOADED = new Set(['.js', '.css']);

/** Measures the built files and the exported seed content. */
export async function measure(): Promise<Sizes> {
  const { version } = JSON.parse(await readFile(join(DIST, 'integrity.json'), 'utf8')) as { version: string };
  const files = (await readdir(DIST)).filter((name) => LOADED.has(extname(name)));
  return {
    version,
    elements: await Promise.all(files.map(async (name) => sizeOf(name, await readFile(join(DIST, name))))),
    snapshots: await Promise.all(
      Object.values(TAGS).map(async (tag) => sizeOf(snapshotPath(tag), await readFile(API + snapshotPath(tag)))),
    ),
    fragments: readElements().flatMap(({ tag }) => {
      const html = fragmentOf(tag, 'en', itemsOf(tag)[0]);
      return html === undefined ? [] : [sizeOf(tag, Buffer.from(html))];
    }),
  };
}

function sizeOf(name: string, content: Buffer): Size {
  const brotli = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  return { name, bytes: content.length, brotli: brotli.length, gzip: gzipSync(content, { level: 9 }).length };
}
