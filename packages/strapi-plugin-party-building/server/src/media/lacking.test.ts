import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lackingFiles } from './lacking';

const [PICTURE, LOGO, KIT, ABSENT] = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(64)) as [string, string, string, string];
let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'party-building-lacking-'));
  await mkdir(join(directory, 'media', PICTURE), { recursive: true });
  await mkdir(join(directory, 'logos', LOGO), { recursive: true });
  await writeFile(join(directory, `${KIT}.zip`), '');
});
afterEach(() => rm(directory, { recursive: true }));

const lacking = () =>
  lackingFiles((hash) => [join(directory, 'media', hash), join(directory, 'logos', hash), join(directory, `${hash}.zip`)]);

it('finds pictures, logos and brand kits wherever they may be', async () => {
  expect(await lacking()([`{"hash":"${PICTURE}"}`, `{"hash":"${LOGO}","kit":"${KIT}"}`])).toEqual(new Set());
});

it.each(['hash', 'kit'])('says that a file is not here that stands under "%s"', async (name) => {
  expect(await lacking()([`{"hash":"${PICTURE}"}`, `{"${name}":"${ABSENT}"}`])).toEqual(new Set([ABSENT]));
});

it('looks for each once: what could not be made is not tried with every publish', async () => {
  const asked = lacking();
  expect([await asked([`{"hash":"${ABSENT}"}`]), await asked([`{"hash":"${ABSENT}"}`])]).toEqual([new Set([ABSENT]), new Set()]);
});
