import { exists } from './write-once';

/** Hashes of the files that published JSON names and that this instance has not. */
export type Lacking = (json: readonly string[]) => Promise<ReadonlySet<string>>;

/**
 * Looks for the files of pictures, logos and brand kits that snapshots and listings name: another instance may have made them in a folder
 * of its own. Each is looked for once.
 *
 * @param places where the files of a hash may be.
 */
export function lackingFiles(places: (hash: string) => readonly string[]): Lacking {
  const sought = new Set<string>();
  return async (published) => {
    const lacking = new Set<string>();
    for (const hash of published.flatMap(filesNamedIn)) {
      if (sought.has(hash)) continue;
      sought.add(hash);
      if (!(await anyExists(places(hash)))) lacking.add(hash);
    }
    return lacking;
  };
}

/** Hashes of pictures, logos and brand kits. */
export const filesNamedIn = (json: string): string[] =>
  [...json.matchAll(/"(?:hash|kit)":"([0-9a-f]{64})"/g)].flatMap(([, hash]) => hash ?? []);

async function anyExists(paths: readonly string[]): Promise<boolean> {
  for (const path of paths) if (await exists(path)) return true;
  return false;
}
