import { copyFile, mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ExportedFile } from './files.js';

/** Why nothing was exported; the message is for the person who asked. */
export class ExportRefused extends Error {
  override readonly name = 'ExportRefused';
}

export interface Exported {
  files: number;
  bytes: number;
  /** Paths that should be there and are not: nothing gave their bytes. */
  missing: string[];
}

/**
 * Writes the files of an export into a folder that is empty or not there yet.
 *
 * @param onProgress told now and then how many files are written.
 * @throws ExportRefused when the folder holds anything, or is none.
 */
export async function writeExport(
  directory: string,
  files: readonly ExportedFile[],
  onProgress: (written: number, total: number) => void = () => undefined,
): Promise<Exported> {
  await refuseUnlessEmpty(directory);
  const exported: Exported = { files: 0, bytes: 0, missing: [] };
  for (const { path, read } of files) {
    const found = await read();
    const target = join(directory, path);
    const bytes = found && (await put(found, target));
    if (bytes === undefined) {
      exported.missing.push(path);
      continue;
    }
    exported.files += 1;
    exported.bytes += bytes;
    if (exported.files % 50 === 0 || exported.files === files.length) onProgress(exported.files, files.length);
  }
  return exported;
}

/** @returns the bytes written; `undefined` where there is no file to copy. */
async function put(found: Buffer | { path: string }, target: string): Promise<number | undefined> {
  await mkdir(dirname(target), { recursive: true });
  if (Buffer.isBuffer(found)) {
    await writeFile(target, found);
    return found.length;
  }
  try {
    await copyFile(found.path, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  return (await stat(target)).size;
}

async function refuseUnlessEmpty(directory: string): Promise<void> {
  let entries: string[];
  try {
    entries = await readdir(directory);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return;
    if (code === 'ENOTDIR') throw new ExportRefused(`${directory} is a file: name a folder that is empty or not there yet.`);
    throw error;
  }
  if (entries.length > 0)
    throw new ExportRefused(`${directory} is not empty: name a folder that is empty or not there yet. Nothing has been changed in it.`);
}
