import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './root.mjs';
import { runNode, runNpm } from './run.mjs';
import { tallyCounts, tallyVitest } from './tally.mjs';

const VITEST = join(ROOT, 'node_modules/vitest/vitest.mjs');

/** All suites in the order in which they run: the quick ones first. */
export const SUITES = [
  { name: 'unit', about: 'pure modules and scripts', run: () => vitest('.') },
  { name: 'widgets', about: 'elements in a browser', inBrowser: true, run: widgets },
  {
    name: 'integration',
    about: 'a booted Strapi, journeys, faults',
    inBrowser: true,
    docs: true,
    run: (browser) => vitest('test', browser),
  },
];

/** @param more arguments and environment, where they are not those of every run. */
export function vitest(folder, browser, { args: more = ['--reporter=default'], env = {} } = {}) {
  return withReport(async (file) => {
    const args = [VITEST, 'run', ...more, '--reporter=json', `--outputFile.json=${file}`];
    const code = await runNode(args, { cwd: join(ROOT, folder), env: { ...env, ...(browser ? { CHROME_PATH: browser } : {}) } });
    return tallyVitest(await readReport(file), code);
  });
}

function widgets(browser) {
  return withReport(async (file) => {
    const code = await runNpm(['test', '--silent', '-w', 'widgets'], { env: { CHROME_PATH: browser, TEST_RESULTS: file } });
    return tallyCounts(await readReport(file), code);
  });
}

async function withReport(work) {
  const folder = await mkdtemp(join(tmpdir(), 'party-building-'));
  try {
    return await work(join(folder, 'results.json'));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function readReport(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined; // the run ended before it wrote one: the tally counts that as a failure
  }
}
