import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Child, describe as inWords } from './child.mjs';

const SERVES = "process.send({ type: 'serves', url: 'http://localhost' }); setInterval(() => {}, 1000);";

let folder;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'child-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function child(code) {
  const file = join(folder, `${Math.random()}.mjs`);
  await writeFile(file, code);
  return new Child('The server', file, { cwd: folder, env: process.env, log: 'ignore' });
}

it('hands on what the server says when it serves, and ends it gently', async () => {
  const server = await child(`process.on('SIGTERM', () => process.exit(0)); ${SERVES}`);
  expect(await server.ready('serves', 20_000)).toMatchObject({ url: 'http://localhost' });
  expect(await server.stop(20_000)).toMatchObject({ code: 0, signal: null });
});

it('says that a server died before it served', async () => {
  const server = await child('process.exit(3);');
  await expect(server.ready('serves', 20_000)).rejects.toThrow('The server ended with exit code 3 before it served.');
});

it('does not wait for ever for a server', async () => {
  const server = await child('setInterval(() => {}, 1000);');
  await expect(server.ready('serves', 1)).rejects.toThrow('The server did not start within 0.001 s.');
  await server.stop(20_000);
});

it('ends by force a server that does not end, and says so', async () => {
  const server = await child(`process.on('SIGTERM', () => {}); ${SERVES}`);
  await server.ready('serves', 20_000);
  const end = await server.stop(1);
  expect(inWords(end)).toBe('was ended by SIGKILL');
});

it('stops what has already ended', async () => {
  const server = await child('process.exit(3);');
  await server.ended;
  expect(await server.stop(20_000)).toMatchObject({ code: 3 });
});
