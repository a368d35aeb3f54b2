#!/usr/bin/env node
import { readFileSync, writeFileSync } from 'node:fs';
import { Usage } from './command.js';
import { l10n } from './l10n.js';

/** Failures of the file system in words; the rest is a fault of the program and shows itself. */
function said<T>(doing: string, file: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (code === undefined) throw error;
    throw new Usage(`${file} cannot be ${doing} (${code}).`);
  }
}

// A large file for a pipe needs time after the last line: setting the code, not exiting, gives it that.
process.exitCode = l10n(process.argv.slice(2), {
  read: (file) => said('read', file, () => readFileSync(file)),
  write: (file, text) => said('written', file, () => writeFileSync(file, text)),
  out: (line) => process.stdout.write(`${line}\n`),
  error: (line) => process.stderr.write(`${line}\n`),
});
