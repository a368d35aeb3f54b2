import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const SERVES = "console.log('at work'); process.send({ type: 'serves', pid: process.pid }); setInterval(() => {}, 1000);";
const GENTLE = `process.on('SIGTERM', () => { console.log('drained'); process.exit(0); }); ${SERVES}`;

let folder;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'servers-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Runs `serve` over small servers in a process of its own, as npm start does. */
async function start(...programs) {
  const servers = await Promise.all(
    programs.map(async (code, index) => {
      const file = join(folder, `server-${index}.mjs`);
      await writeFile(file, code);
      return { name: `Server ${index}`, file, args: [], cwd: folder, env: process.env, ready: 'serves' };
    }),
  );
  const lib = (name) => new URL(name, import.meta.url).href;
  await writeFile(
    join(folder, 'main.mjs'),
    `import { serve } from '${lib('servers.mjs')}';
     import { command } from '${lib('stop.mjs')}';
     const all = [];
     const servers = ${JSON.stringify(servers)}.map((server) => ({ ...server, announce: (message) => all.push(message) }));
     await command(() => serve(servers, '${join(folder, 'start.log')}', () => console.log(JSON.stringify(all))));`,
  );
  const main = spawn(process.execPath, [join(folder, 'main.mjs')], { stdio: ['ignore', 'pipe', 'pipe'] });
  let errors = '';
  main.stderr.on('data', (data) => (errors += data));
  const ended = once(main, 'close').then(([code]) => ({ code, errors }));
  const announced = new Promise((resolve) => main.stdout.once('data', (data) => resolve(JSON.parse(data))));
  return { main, ended, announced };
}

const alive = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('the servers', () => {
  it.each(['SIGINT', 'SIGTERM'])('all end gently on %s, with exit code 0', async (signal) => {
    const { main, ended, announced } = await start(GENTLE, GENTLE);
    const pids = (await announced).map(({ pid }) => pid);
    main.kill(signal);
    main.kill(signal);
    expect((await ended).code).toBe(0);
    expect(pids.filter(alive)).toEqual([]);
    expect(await readFile(join(folder, 'start.log'), 'utf8')).toBe('at work\nat work\ndrained\ndrained\n');
  });

  it('go down together when one dies, and its last words are shown', async () => {
    const dies = `process.on('SIGUSR2', () => { console.error('disk on fire'); process.exit(7); }); ${SERVES}`;
    const { ended, announced } = await start(GENTLE, dies);
    const [first, second] = (await announced).map(({ pid }) => pid);
    process.kill(second, 'SIGUSR2');
    const { code, errors } = await ended;
    expect(code).toBe(1);
    expect(errors).toMatch(/disk on fire[^]*Server 1 ended with exit code 7; everything else is stopped with it\./);
    expect(alive(first)).toBe(false);
  });

  it('start no further once they are asked to end', async () => {
    const late =
      "process.on('SIGTERM', () => process.send({ type: 'serves' }, () => process.exit(0))); console.log('starting'); setInterval(() => {}, 1000);";
    const { main, ended } = await start(late, GENTLE);
    await vi.waitFor(async () => expect(await readFile(join(folder, 'start.log'), 'utf8')).toBe('starting\n'), { timeout: 20_000 });
    main.kill('SIGTERM');
    expect((await ended).code).toBe(0);
    expect(await readFile(join(folder, 'start.log'), 'utf8')).toBe('starting\n');
  });

  it('do not start the second when the first does not come up', async () => {
    const { ended } = await start("console.error('no database'); process.exit(2);", GENTLE);
    const { code, errors } = await ended;
    expect(code).toBe(1);
    expect(errors).toMatch(/no database[^]*Server 0 ended with exit code 2 before it served\./);
    expect(await readFile(join(folder, 'start.log'), 'utf8')).toBe('no database\n');
  });
});
