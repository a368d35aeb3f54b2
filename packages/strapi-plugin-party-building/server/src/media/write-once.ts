import { access, rename, writeFile } from 'node:fs/promises';

export const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Writes a file whose name says what is in it: whole or not at all, and not again when it is there. */
export async function writeOnce(target: string, bytes: () => Promise<Buffer>): Promise<void> {
  if (await exists(target)) return;
  const draft = `${target}.${process.pid}.tmp`;
  await writeFile(draft, await bytes());
  await rename(draft, target);
}
