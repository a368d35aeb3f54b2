import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { API_PATH, snapshotPath } from '@party-building/contract';
import { Cms } from '../src/harness/cms';
import { addBundle } from './bundle';
import { exchange, headerOf } from './exchange';
import { Figures } from './figures';
import { optionsFrom } from './options';

const SNAPSHOT_LIMIT = 8_192;
const LOCALES = ['zh-CN', 'en'];

/** `npm run size`: what a portal's visitor downloads, brotli at its smallest. */
export default async function size(args: string[]): Promise<boolean> {
  const figures = new Figures(optionsFrom(args));
  const add = (name: string, value: number, limit: number) => figures.add({ name, value, unit: 'byte', bar: { limit, better: 'lower' } });

  await addBundle(figures);
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
