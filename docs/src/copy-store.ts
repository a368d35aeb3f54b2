import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A fragment as the CMS last gave it. */
export interface Copy {
  html: string;
  /** Absent where the CMS sent none. */
  etag?: string;
}

/** Last good copies, one an address: in memory, and on disk for the next start. */
export class CopyStore {
  readonly #folder: string;
  readonly #memory = new Map<string, Copy>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  async get(url: string): Promise<Copy | undefined> {
    const held = this.#memory.get(url);
    if (held) return held;
    const stored = await this.#read(url);
    if (stored) this.#memory.set(url, stored);
    return stored;
  }

  async set(url: string, copy: Copy): Promise<void> {
    this.#memory.set(url, copy);
    const file = this.#file(url);
    const unfinished = `${file}.${randomUUID()}`;
    await mkdir(this.#folder, { recursive: true });
    try {
      await writeFile(unfinished, JSON.stringify({ ...copy, sha256: sha256(copy.html) }));
      await rename(unfinished, file);
    } finally {
      await rm(unfinished, { force: true });
    }
  }

  async delete(url: string): Promise<void> {
    this.#memory.delete(url);
    await rm(this.#file(url), { force: true });
  }

  /** A file that is absent, torn or altered counts as none. */
  async #read(url: string): Promise<Copy | undefined> {
    try {
      const stored: unknown = JSON.parse(await readFile(this.#file(url), 'utf8'));
      return isStored(stored) ? { html: stored.html, ...(stored.etag !== undefined && { etag: stored.etag }) } : undefined;
    } catch {
      return undefined;
    }
  }

  /** Named after the whole address, so that copies of two CMSs do not meet. */
  #file(url: string): string {
    return join(this.#folder, `${sha256(url)}.json`);
  }
}

function isStored(value: unknown): value is Copy {
  if (typeof value !== 'object' || value === null || !('html' in value) || typeof value.html !== 'string') return false;
  if ('etag' in value && typeof value.etag !== 'string') return false;
  return 'sha256' in value && value.sha256 === sha256(value.html);
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
