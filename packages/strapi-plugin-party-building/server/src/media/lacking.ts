import { exists } from './write-once';

/** Whether snapshots (as JSON) name a file that this instance has not. */
export type Lacking = (snapshots: readonly string[]) => Promise<boolean>;

/**
 * Looks for the files of pictures, logos and brand kits that snapshots name: another instance may have made them in a folder of its own.
 * Each is looked for once.
 *
 * @param places where the files of a hash may be.
 */
export function lackingFiles(places: (hash: string) => readonly string[]): Lacking {
  const sought = new Set<string>();
  return async (snapshots) => {
    let lacking = false;
    for (const [, hash] of snapshots.flatMap((json) => [...json.matchAll(/"(?:hash|kit)":"([0-9a-f]{64})"/g)])) {
      if (hash === undefined || sought.has(hash)) continue;
      sought.add(hash);
      lacking ||= !(await anyExists(places(hash)));
    }
    return lacking;
  };
}

async function anyExists(paths: readonly string[]): Promise<boolean> {
  for (const path of paths) if (await exists(path)) return true;
  return false;
}
