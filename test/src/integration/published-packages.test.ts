import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkInto, pack, unpack } from '../harness/tarball';

const run = promisify(execFile);

/** What is published beside the elements, whose room tests them and the contract itself. */
const PACKAGES = [
  { room: 'packages/l10n', name: '@party-building/l10n' },
  { room: 'packages/strapi-plugin-party-building', name: 'strapi-plugin-party-building' },
  { room: 'packages/strapi-plugin-translation-desk', name: 'strapi-plugin-translation-desk' },
];

interface Manifest {
  main?: string;
  types?: string;
  bin?: Record<string, string>;
  exports: object;
  dependencies: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

/** Every file that an entry of `exports` names, except the sources: only those who build the package ask for these. */
const filesIn = (entry: object): string[] =>
  Object.entries(entry).flatMap(([condition, file]: [string, string | object]) =>
    typeof file === 'object' ? filesIn(file) : condition === 'source' ? [] : [file],
  );

/** `@scope/name` of `@scope/name/file`. */
const packageIn = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

describe.each(PACKAGES)('$name, as npm packs it', ({ room, name }) => {
  let directory: string;
  let folder: string;
  let files: string[];
  let manifest: Manifest;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'party-building-published-'));
    folder = join(directory, 'node_modules', name);
    await unpack(await pack(room, directory), folder);
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
    manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest;
    // Nothing else is beside it, whatever stands at the root of this repository.
    const declared = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
    await linkInto(join(directory, 'node_modules'), room, declared);
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));

  /** What Node prints where an application would have the package. */
  const inFolder = async (...args: string[]): Promise<string> => (await run(process.execPath, args, { cwd: directory })).stdout;

  it('holds a licence and a README, and nothing that only builds and tests need', () => {
    expect(['LICENSE', 'README.md'].filter((file) => !files.includes(file))).toEqual([]);
    const wanted = /^(dist\/|LICENSE$|README\.md$|package\.json$)/;
    expect(files.filter((file) => !wanted.test(file) || /\.test\.|testing\/|tsbuildinfo/.test(file))).toEqual([]);
  });

  it('holds every file that its package.json names', () => {
    const named = [manifest.main ?? [], manifest.types ?? [], Object.values(manifest.bin ?? {}), filesIn(manifest.exports)].flat();
    expect(named.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
  });

  it('asks for no package that it does not declare, in its types neither', async () => {
    const asked = new Map<string, string>();
    for (const file of files.filter((each) => /\.([cm]?js|d\.ts)$/.test(each))) {
      const { importedFiles } = ts.preProcessFile(await readFile(join(folder, file), 'utf8'), true, true);
      for (const { fileName } of importedFiles) if (!/^\.|^$/.test(fileName) && !isBuiltin(fileName)) asked.set(packageIn(fileName), file);
    }
    const declared = new Set([...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies ?? {})]);
    expect([...asked].filter(([each]) => !declared.has(each))).toEqual([]);
    expect(asked.size).toBeGreaterThan(0);
  });

  it('loads where there is nothing but what it declares', async () => {
    const entry = '.' in manifest.exports ? name : `${name}/strapi-server`;
    expect(await inFolder('--input-type=commonjs', '--eval', `console.log(typeof require('${entry}'))`)).toMatch(/^(object|function)\n$/);
  });

  if (room !== 'packages/l10n') return;

  it('loads by import too, and says as a command how it is used', async () => {
    const script = `import { readXliff } from '${name}'; console.log(typeof readXliff);`;
    expect(await inFolder('--input-type=module', '--eval', script)).toBe('function\n');
    const command = join(folder, manifest.bin?.['l10n'] ?? '');
    expect(await readFile(command, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(await inFolder(command, '--help')).toContain('l10n validate');
  });
});
