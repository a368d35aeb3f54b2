import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Names the code of this plugin: its build is one file, so that one of another release has another hash. */
export const codeHash = (): string => createHash('sha256').update(readFileSync(__filename)).digest('hex');
