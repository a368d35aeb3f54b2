import { createHash } from 'node:crypto';

/** A unit's name in a file: a path may hold what a name token must not. The same path has the same name in every file. */
export const unitIdOf = (path: string): string => `u${createHash('sha256').update(path).digest('hex').slice(0, 32)}`;
