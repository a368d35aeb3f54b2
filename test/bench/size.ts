import { readFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { API_PATH, snapshotPath } from '@party-building/contract';
import { Cms } from '../src/harness/cms';
import { exchange, headerOf } from './exchange';
import { Figures } from './figures';
import { optionsFrom } from './options';

const BUNDLE = new URL('../../widgets/dist/party-building.js', import.meta.url);
const BUNDLE_LIMIT = 12_288;
const SNAPSHOT_LIMIT = 8_192;
const LOCALES = ['zh-CN', 'en'];

/** `npm run size`: what a portal's visitor downloads, brotli at its smallest. */
export default async function size(args: string[]): Promise<boolean> {
  const figures = new Figures(optionsFrom(args));
  const add = (name: string, value: number, limit: number) => figures.add({ name, value, unit: 'byte', bar: { limit, better: 'lower' } });

  add('widgets.bundle.br', compressed(await readFile(BUNDLE)), BUNDLE_LIMIT);
  const directory = await mkdtemp(join(tmpdir(), 'party-building-size-'));
  try {
    console.error('starting the product, seeding it');
    const cms = await Cms.start({ directory });
    try {
      for (const locale of LOCALES) add(`content.snapshot.${locale}.br`, await snapshotBytes(cms, locale), SNAPSHOT_LIMIT);
    } finally {
      await cms.stop();
    }
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
  return figures.finish();
}

/** The body as the product sends it. */
async function snapshotBytes(cms: Cms, locale: string): Promise<number> {
  const path = `${API_PATH}/${snapshotPath(locale)}`;
  const answer = await exchange({ port: Number(new URL(cms.url).port), path, headers: {} });
  if (answer.status !== 200 || headerOf(answer, 'Content-Encoding') !== 'br')
    throw new Error(`${path} was answered with ${answer.status} ${answer.headers.join(' ')} instead of a brotli body.`);
  return answer.body.length;
}

function compressed(bytes: Buffer): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
