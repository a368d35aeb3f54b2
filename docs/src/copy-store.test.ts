import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CopyStore } from './copy-store.js';

const URL_A = 'http://a.test/v1/en/fragments/pb-concept.html';
const COPY = { html: '<p>党建理念</p>', etag: '"1"' };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-copies-'));
});
afterEach(() => rm(folder, { recursive: true }));

const afterRestart = () => new CopyStore(folder).get(URL_A);
const onlyFile = async () => join(folder, (await readdir(folder))[0] ?? '');

describe('a last good copy', () => {
  it('is there after a restart, for its own address only', async () => {
    await new CopyStore(folder).set(URL_A, COPY);
    expect(await afterRestart()).toEqual(COPY);
    expect(await new CopyStore(folder).get(URL_A.replace('a.test', 'b.test'))).toBeUndefined();
  });

  it('may lack an ETag', async () => {
    await new CopyStore(folder).set(URL_A, { html: '<p>x</p>' });
    expect(await afterRestart()).toEqual({ html: '<p>x</p>' });
  });

  it('is the newest one, and leaves nothing else behind', async () => {
    const store = new CopyStore(folder);
    await store.set(URL_A, { html: '<p>old</p>' });
    await store.set(URL_A, COPY);
    expect(await afterRestart()).toEqual(COPY);
    expect(await readdir(folder)).toHaveLength(1);
  });

  it('is gone when it is deleted', async () => {
    const store = new CopyStore(folder);
    await store.set(URL_A, COPY);
    await store.delete(URL_A);
    expect(await store.get(URL_A)).toBeUndefined();
    expect(await afterRestart()).toBeUndefined();
  });

  it.each([
    ['torn', (text: string) => text.slice(0, -10)],
    ['altered', (text: string) => text.replace('理念', '理会')],
    ['empty', () => ''],
    ['of another shape', () => '[1]'],
  ])('counts as none when its file is %s', async (_, damage) => {
    await new CopyStore(folder).set(URL_A, COPY);
    const file = await onlyFile();
    await writeFile(file, damage(await readFile(file, 'utf8')));
    expect(await afterRestart()).toBeUndefined();
  });

  it('stays in memory when the disk refuses it', async () => {
    await writeFile(join(folder, 'file'), '');
    const store = new CopyStore(join(folder, 'file'));
    await expect(store.set(URL_A, COPY)).rejects.toThrow();
    expect(await store.get(URL_A)).toEqual(COPY);
  });
});
