import { fileURLToPath } from 'node:url';

/** The checkout's folder; every script works from there, wherever it was called. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
