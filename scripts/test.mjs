import { browser } from './lib/browser.mjs';
import { build } from './lib/build.mjs';
import { install } from './lib/install.mjs';
import { preflight } from './lib/preflight.mjs';
import { timed } from './lib/progress.mjs';
import { Stop, command } from './lib/stop.mjs';
import { SUITES } from './lib/suites.mjs';
import { inWords, nothingRan, sum } from './lib/tally.mjs';

/** `npm test`: from a fresh clone through every test. `npm test -- --only unit` runs one suite. */
await command(async () => {
  const suites = chosen(process.argv.slice(2));
  preflight();
  const executable = suites.some(({ inBrowser }) => inBrowser) ? await browser() : undefined;
  await install();
  await build(suites.some(({ docs }) => docs) ? 'tests' : 'all');

  const tallies = [];
  const summary = [];
  for (const { name, about, run } of suites) {
    console.log(`\n── ${name}: ${about}`);
    const tally = await timed(`Suite ${name}`, '', () => run(executable));
    if (nothingRan(tally)) {
      tally.failed = 1;
      console.error(`Suite ${name} ran no test at all: that counts as a failure.`);
    }
    tallies.push(tally);
    summary.push(`  ${name.padEnd(12)} ${inWords(tally)}`);
  }
  const total = sum(tallies);
  console.log(`\n${summary.join('\n')}\n${inWords(total)}`);
  return total.failed > 0 ? 1 : 0;
});

function chosen(args) {
  if (args.length === 0) return SUITES;
  const names = SUITES.map(({ name }) => name);
  const [flag, value] = args.length === 1 ? args[0].split('=') : args;
  const suite = SUITES.find(({ name }) => name === value);
  if (flag !== '--only' || !suite || args.length > 2) throw new Stop(`Usage: npm test [-- --only ${names.join('|')}]`);
  return [suite];
}
