import { closeSync, openSync, readFileSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Child, describe } from './child.mjs';
import { Stop } from './stop.mjs';

/** First start on a slow machine, seed included. */
const START_LIMIT = 300_000;
/** Longer than the servers themselves wait for requests in flight, DRAIN_DELAY apart. */
const DRAIN_LIMIT = 20_000;

/**
 * Starts servers one after the other and runs them until a signal comes or one of them dies.
 *
 * @param servers `{name, file, args, cwd, env, ready, announce, delay}` each; `ready` is the type of the message by which it says
 *   that it serves, `announce` takes that message at once: a first login must be shown even if the next server fails; `delay` is how long
 *   it means to go on serving after SIGTERM, in milliseconds.
 * @param log the file that takes their output.
 * @param allServe is called when all serve.
 * @returns the exit code: 0 after a signal.
 */
export async function serve(servers, log, allServe) {
  const output = await openLog(log);
  const asked = nextSignal();
  const limits = new Map();
  let stopping = false;
  const serving = (async () => {
    for (const { name, file, args, cwd, env, ready, announce, delay = 0 } of servers) {
      if (stopping) return;
      const child = new Child(name, file, { args, cwd, env, log: output });
      limits.set(child, DRAIN_LIMIT + delay);
      announce(await child.ready(ready, START_LIMIT));
    }
    allServe();
    const { child, end } = await Promise.race([...limits.keys()].map((child) => child.ended.then((end) => ({ child, end }))));
    throw new Stop(`${child.name} ${describe(end)}; everything else is stopped with it.`);
  })();

  try {
    const signal = await Promise.race([asked, serving]);
    stopping = true;
    serving.catch(() => undefined); // what ends from here on ends because we ask it to
    console.error(`\n${signal}: finishing the requests in flight …`);
    return await stopAll(limits);
  } catch (error) {
    await stopAll(limits);
    if (error instanceof Stop) throw new Stop(`${lastLines(log, 25)}\n\n${error.message} The whole log: ${log}`);
    throw error;
  } finally {
    closeSync(output);
  }
}

/** @param limits the servers with the milliseconds that each has. */
async function stopAll(limits) {
  const ends = await Promise.all([...limits].map(async ([child, limit]) => ({ child, limit, end: await child.stop(limit) })));
  const forced = ends.filter(({ end }) => end.signal === 'SIGKILL');
  for (const { child, limit } of forced) console.error(`${child.name} did not end within ${limit / 1000} s and was ended by force.`);
  return forced.length > 0 ? 1 : 0;
}

/** npm and the terminal can both pass one Ctrl+C on: all signals after the first are taken as the same. */
function nextSignal() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve(signal));
  });
}

/** The log of the start before is kept beside it. */
async function openLog(file) {
  await mkdir(dirname(file), { recursive: true });
  await rename(file, file.replace(/\.log$/, '.previous.log')).catch((error) => {
    if (error.code !== 'ENOENT') throw error;
  });
  return openSync(file, 'w', 0o600);
}

const lastLines = (file, count) => readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count).join('\n');
