import { cp } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Cms } from '../../src/harness/cms';
import { cpuSeconds } from '../cpu';
import { median } from '../figures';

const APPLICATION = fileURLToPath(new URL('../strapi-app', import.meta.url));
const PAIRS = 3;

/** Milliseconds until it serves: that have passed, and of CPU. */
export interface Boot {
  time: number;
  cpu: number;
}

/** Medians. */
export interface BootPairs {
  with: Boot;
  without: Boot;
  /** Of the pairs' differences. */
  difference: Boot;
}

/** The bench application with the plugin and what it serves, and without the plugin, in pairs. */
export async function bootPairs(directory: string, without: string, template: string): Promise<BootPairs> {
  if (!existsSync(without)) {
    await cp(template, without, { recursive: true });
    // Takes the plugin's tables out of the database.
    await boot(without, { BENCH_PLUGIN: 'false' });
  }
  const pairs: { with: Boot; without: Boot }[] = [];
  for (let pair = 0; pair < PAIRS; pair++)
    pairs.push({ with: await boot(directory), without: await boot(without, { BENCH_PLUGIN: 'false' }) });
  const of = (value: (pair: { with: Boot; without: Boot }, name: keyof Boot) => number): Boot => ({
    time: median(pairs.map((pair) => value(pair, 'time'))),
    cpu: median(pairs.map((pair) => value(pair, 'cpu'))),
  });
  return {
    with: of((pair, name) => pair.with[name]),
    without: of((pair, name) => pair.without[name]),
    difference: of((pair, name) => pair.with[name] - pair.without[name]),
  };
}

async function boot(directory: string, env: Record<string, string> = {}): Promise<Boot> {
  const began = performance.now();
  const cms = await Cms.start({ directory, application: APPLICATION, env: { SEED_ON_BOOT: 'false', ...env } });
  const measured = { time: performance.now() - began, cpu: cpuSeconds(cms.pid) * 1000 };
  await cms.stop();
  return measured;
}
