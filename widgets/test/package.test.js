import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, it } from 'vitest';
import { elements } from './manifest.js';
import { PUBLISHED, tarballs } from './tarball.js';

const run = promisify(execFile);
const require = createRequire(import.meta.url);
const ATTW = join(dirname(require.resolve('@arethetypeswrong/cli/package.json')), 'dist/index.js');

/** Entries that the package names by a pattern: the checker of types knows them only when they are told. */
const ENTRIES = { '@party-building/widgets': elements.flatMap(({ entry }) => [entry, `${entry}/class`]) };

describe('what is published', () => {
  const packed = tarballs();
  const packageOf = async (name) => JSON.parse(await readFile(join(packed.of(name).folder, 'package.json'), 'utf8'));

  it.each(PUBLISHED)('%s: publint finds nothing', async (name) => {
    const { path } = packed.of(name);
    const tarball = new Uint8Array(await readFile(path)).buffer;
    const { messages } = await publint({ pack: { tarball }, strict: true });
    const pkg = await packageOf(name);
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it.each(PUBLISHED)('%s: its types are not wrong', async (name) => {
    // ESM only: what has no `exports` or calls `require` is not supported. A style sheet has no types.
    const only = ['--profile', 'esm-only', '--exclude-entrypoints', 'pre.css'];
    const more = ENTRIES[name] ? ['--include-entrypoints', ...ENTRIES[name]] : [];
    const args = [ATTW, packed.of(name).path, '--format', 'ascii', '--no-emoji', '--no-color', ...only, ...more];
    const { code = 0, stdout } = await run(process.execPath, args, { maxBuffer: 1e8 }).catch((error) => error);
    expect(code, stdout).toBe(0);
    for (const entry of more.slice(1)) expect(stdout).toContain(`"${name}/${entry}"`);
  });

  it.each(PUBLISHED)('%s: holds a licence and a README, and nothing that only builds and tests need', (name) => {
    const { files } = packed.of(name);
    expect(['LICENSE', 'README.md'].filter((file) => !files.includes(file))).toEqual([]);
    expect(files.filter((file) => /^(src|test|build|scripts)\/|\.test\.|testing\/|tsbuildinfo/.test(file))).toEqual([]);
  });

  it('names a manifest and web types that are inside', async () => {
    const { customElements, 'web-types': webTypes } = await packageOf('@party-building/widgets');
    const { files } = packed.of('@party-building/widgets');
    expect([customElements, webTypes].filter((file) => !files.includes(file))).toEqual([]);
  });

  it('installs with the contract of this time', async () => {
    const { dependencies } = await packageOf('@party-building/widgets');
    const { version } = await packageOf('@party-building/contract');
    // Before 1.0.0 a caret holds what shares the second number.
    expect(dependencies['@party-building/contract']).toBe(`^${version.replace(/^(0\.\d+)\.\d+$/, '$1.0')}`);
  });
});
