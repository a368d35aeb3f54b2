import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const SOURCES = fileURLToPath(new URL('..', import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

export interface BuiltCommand {
  /** A folder for the test's own files, in which the command runs. */
  readonly folder: string;
  run(...args: string[]): Ran;
  remove(): void;
}

/** The command as it is shipped, but built here: a test depends on no build that may be of yesterday. */
export function buildCommand(): BuiltCommand {
  const built = mkdtempSync(path.join(tmpdir(), 'l10n-'));
  for (const name of readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts') || name.endsWith('.test.ts') || name.startsWith('testing')) continue;
    const { outputText } = ts.transpileModule(readFileSync(path.join(SOURCES, name), 'utf8'), {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2021, verbatimModuleSyntax: true },
    });
    const file = path.join(built, 'dist', name.replace(/\.ts$/, '.js'));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, outputText);
  }
  writeFileSync(path.join(built, 'package.json'), '{ "type": "module" }\n');
  const modules = path.dirname(path.dirname(createRequire(import.meta.url).resolve('saxes/package.json')));
  symlinkSync(modules, path.join(built, 'node_modules'), 'junction');
  const folder = path.join(built, 'files');
  mkdirSync(folder);
  return {
    folder,
    run(...args) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(built, 'dist/command/main.js'), ...args], {
        cwd: folder,
        encoding: 'utf8',
      });
      return { code: status, out: stdout, error: stderr };
    },
    remove: () => rmSync(built, { recursive: true }),
  };
}
