import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** All tests of the elements. `TEST_RESULTS` names a file for `{ "passed": n, "failed": n }`. */
const folder = await mkdtemp(join(tmpdir(), 'party-building-widgets-'));
const [elements, pages] = [join(folder, 'elements.json'), join(folder, 'pages.json')];
try {
  const codes = [
    await run(join(dirname(require.resolve('@web/test-runner')), 'bin.js'), [], { WTR_RESULTS: elements }),
    await run(join(dirname(require.resolve('vitest/package.json')), 'vitest.mjs'), [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${pages}`,
    ]),
  ];
  const tallies = [tally(await json(elements)), tally(await json(pages))];
  const [passed, failed] = ['passed', 'failed'].map((key) => tallies[0][key] + tallies[1][key]);
  if (process.env.TEST_RESULTS) await writeFile(process.env.TEST_RESULTS, JSON.stringify({ passed, failed }));
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed || codes.some(Boolean) ? 1 : 0;
} finally {
  await rm(folder, { recursive: true });
}

async function run(entry, args, env = {}) {
  const child = spawn(process.execPath, [entry, ...args], { stdio: 'inherit', env: { ...process.env, ...env } });
  const [code] = await once(child, 'exit');
  return code;
}

async function json(path) {
  return JSON.parse(await readFile(path, 'utf8').catch(() => 'null'));
}

/** A run that ended before it wrote its report, or ran nothing, has failed. */
function tally(report) {
  const passed = report?.passed ?? report?.numPassedTests ?? 0;
  const failed = report?.failed ?? report?.numFailedTests ?? 0;
  const torn = report?.success === false && failed === 0;
  return { passed, failed: passed + failed === 0 || torn ? 1 : failed };
}
