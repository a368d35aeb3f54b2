import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sanitiseSvg } from '.';
import { LIMITS } from './limits';
import { DrawingThread } from './thread';

const drawing = (inside: string): Buffer => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`);
const PLAIN = drawing('<path d="M0 0h9v9z" onclick="1"/>');
const HEAVY = drawing('<g a="" b="" c="" d="" e="" f="" h=""/>'.repeat(49_000));
const MANY = drawing('<path d="M0 0h9v9z"/>'.repeat(20_000));

describe('the thread that cleans drawings', () => {
  let directory: string;
  let file: string;
  const threads: DrawingThread[] = [];
  const start = (limits = {}) => {
    const thread = new DrawingThread(file, { ...LIMITS.thread, ...limits });
    threads.push(thread);
    return thread;
  };
  const codesOf = async (thread: DrawingThread, bytes: Uint8Array) => {
    const { verdict, reasons } = await thread.sanitise(bytes);
    return [verdict, reasons[0]?.code];
  };

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'party-building-thread-'));
    file = join(directory, 'drawing-worker.js');
    // What the plugin's build makes, and what it finds beside itself.
    await symlink(fileURLToPath(new URL('../../../../../../node_modules', import.meta.url)), join(directory, 'node_modules'));
    await build({
      entryPoints: [fileURLToPath(new URL('./worker.ts', import.meta.url))],
      outfile: file,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      packages: 'external',
      logLevel: 'error',
    });
  });
  afterAll(async () => {
    for (const thread of threads) await thread.end();
    await rm(directory, { recursive: true });
  });

  it('says what the sanitiser says, of several at once and of parts of larger buffers', async () => {
    const thread = start();
    const files = [PLAIN, drawing('<script/>'), Buffer.alloc(LIMITS.bytes * 2, ' '), PLAIN.subarray(0, -1)];
    const expected = files.map((bytes) => sanitiseSvg(bytes));
    expect(await Promise.all(files.map((bytes) => thread.sanitise(bytes)))).toEqual(expected);
    expect(PLAIN.length).toBeGreaterThan(0);
  });

  it('refuses what takes too much memory, and goes on in another', async () => {
    const thread = start();
    expect(await codesOf(thread, HEAVY)).toEqual(['refused', 'too-heavy']);
    expect(await codesOf(thread, PLAIN)).toEqual(['cleaned', 'handler']);
  });

  it('refuses what takes too long, and goes on in another', async () => {
    const thread = start({ milliseconds: 1 });
    const both = [codesOf(thread, MANY), codesOf(thread, HEAVY)];
    expect(await Promise.all(both)).toEqual([
      ['refused', 'too-slow'],
      ['refused', 'too-slow'],
    ]);
  });

  it('says so when it cannot start', () =>
    expect(new DrawingThread(join(directory, 'nothing.js')).sanitise(PLAIN)).rejects.toThrow(/nothing\.js/));
});
