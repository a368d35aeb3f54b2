import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readEnvWithSecrets } from './env.mjs';

const SECRETS = ['APP_KEYS', 'API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT', 'ENCRYPTION_KEY'];

let folder;
let file;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'env-'));
  file = join(folder, '.env');
});
afterEach(() => rm(folder, { recursive: true }));

describe('the secrets', () => {
  it('are made once and kept', async () => {
    const first = await readEnvWithSecrets(file, {});
    const again = await readEnvWithSecrets(file, {});
    for (const name of SECRETS) {
      expect(first[name].length).toBeGreaterThanOrEqual(32);
      expect(again[name]).toBe(first[name]);
    }
    expect(first.APP_KEYS.split(',')).toHaveLength(4);
    expect(new Set(SECRETS.map((name) => first[name])).size).toBe(SECRETS.length);
  });

  it('can be read by their owner only, also in a file that was open to all', async () => {
    await writeFile(file, 'PORT=1400', { mode: 0o644 });
    await readEnvWithSecrets(file, {});
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('are not written where the environment has them', async () => {
    const environment = Object.fromEntries(SECRETS.map((name) => [name, `${name} of the environment`]));
    expect((await readEnvWithSecrets(file, environment)).APP_KEYS).toBe('APP_KEYS of the environment');
    await expect(stat(file)).rejects.toThrow(/ENOENT/);
  });

  it('are added to what stands in the file already', async () => {
    await writeFile(file, 'PORT=1400\nENCRYPTION_KEY=\nADMIN_JWT_SECRET=mine');
    const env = await readEnvWithSecrets(file, {});
    expect(env).toMatchObject({ PORT: '1400', ADMIN_JWT_SECRET: 'mine' });
    expect(env.ENCRYPTION_KEY).not.toBe('');
    expect(await readEnvWithSecrets(file, {})).toEqual(env);
    expect(await readFile(file, 'utf8')).toMatch(/^PORT=1400\nENCRYPTION_KEY=\nADMIN_JWT_SECRET=mine\nAPP_KEYS=/);
  });
});

it('lets the environment win over the file', async () => {
  await writeFile(file, 'PORT=1400\nHOST=0.0.0.0\n');
  expect(await readEnvWithSecrets(file, { PORT: '1500', HOST: '' })).toMatchObject({ PORT: '1500', HOST: '0.0.0.0' });
});
