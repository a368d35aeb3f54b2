import { execFile } from 'node:child_process';
import { mkdtemp, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { until } from './until';

const run = promisify(execFile);

export const NO_MOUNT = 'This process may not mount: run as root where mounting is allowed to have a disk that can be full.';

/** A disk of a few megabytes, in memory, that a test can fill and make read-only. */
export class SmallDisk {
  readonly directory: string;

  private constructor(directory: string) {
    this.directory = directory;
  }

  /** @returns `undefined` where mounting is refused. */
  static async mount(megabytes: number): Promise<SmallDisk | undefined> {
    const directory = await mkdtemp(join(tmpdir(), 'party-building-disk-'));
    try {
      await run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', directory]);
      return new SmallDisk(directory);
    } catch {
      await rm(directory, { recursive: true, force: true });
      return undefined;
    }
  }

  /** Takes all the room that is left. */
  async fill(): Promise<void> {
    const { bavail, bsize } = await statfs(this.directory);
    await writeFile(join(this.directory, 'ballast'), Buffer.alloc(Number(bavail) * Number(bsize)));
  }

  async empty(): Promise<void> {
    await rm(join(this.directory, 'ballast'), { force: true });
  }

  async readOnly(is: boolean): Promise<void> {
    const options = ['-o', `remount,bind,${is ? 'ro' : 'rw'}`, this.directory];
    // A file that is being written just now keeps a disk from becoming read-only.
    await until(
      () => run('mount', options).then(() => '', String),
      (problem) => problem === '',
    );
  }

  async remove(): Promise<void> {
    await run('umount', ['-l', this.directory]);
    await rm(this.directory, { recursive: true, force: true });
  }
}
