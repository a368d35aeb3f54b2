import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Logo } from '@party-building/contract';
import type { Core } from '@strapi/strapi';
import { canonicalJson } from '@party-building/delivery';
import { makeKit } from './kit/kit';
import type { LogoRenditions } from './renditions';

/** The kits of the logos that the snapshots show, kept as files by the SHA-256 of their bytes. */
export class BrandKits {
  readonly #strapi: Core.Strapi;
  readonly #directory: string;
  readonly #renditions: LogoRenditions;
  /** By what a kit is made of: most builds change no logo. */
  readonly #known = new Map<string, string>();

  constructor(strapi: Core.Strapi, directory: string, renditions: LogoRenditions) {
    this.#strapi = strapi;
    this.#directory = directory;
    this.#renditions = renditions;
  }

  /**
   * Makes the kit of a logo whose renditions are there. Synchronous, as the projection is.
   *
   * @returns its hash; `undefined` where it cannot be made, which is logged.
   */
  make(logo: Logo, locale: string): string | undefined {
    const content = `${locale} ${canonicalJson(logo)}`;
    const known = this.#known.get(content);
    if (known !== undefined && existsSync(this.path(known))) return known;
    try {
      const { hash, bytes } = makeKit(logo, locale, (file, width, format) => readFileSync(this.#renditions.path(file, width, format)));
      mkdirSync(this.#directory, { recursive: true });
      const target = this.path(hash);
      if (!existsSync(target)) {
        const draft = `${target}.${process.pid}.tmp`;
        writeFileSync(draft, bytes);
        renameSync(draft, target);
      }
      this.#known.set(content, hash);
      return hash;
    } catch (error) {
      this.#strapi.log.warn(`party-building: the brand kit of the logo “${logo.key}” cannot be made: ${String(error)}`);
      return undefined;
    }
  }

  /** The file of a kit, whether it exists or not; the caller has checked the hash. */
  path(hash: string): string {
    return join(this.#directory, `${hash}.zip`);
  }
}
