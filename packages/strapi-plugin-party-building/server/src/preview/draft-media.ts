import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MediaSource } from '@party-building/delivery';
import type { Core } from '@strapi/strapi';
import { LogoRenditions } from '../logos/renditions';
import { Pictures } from '../media/pictures';
import { mediaSource } from '../media/source';
import { exists } from '../media/write-once';

/** The pictures and logos of drafts, and where they and the published ones are found. */
export interface DraftMedia {
  pictures: Pictures;
  logos: LogoRenditions;
  source: MediaSource;
}

/**
 * What drafts show is made in a folder of its own: the public routes serve whatever lies in the public one to anybody who knows its hash.
 * What is published already is not made again. The folder is this process's and goes with it.
 */
export class DraftMediaFolder {
  readonly #strapi: Core.Strapi;
  readonly #published: { pictures: Pictures; logos: LogoRenditions };
  #media: Promise<DraftMedia> | undefined;
  #folder: string | undefined;

  constructor(strapi: Core.Strapi, published: { pictures: Pictures; logos: LogoRenditions }) {
    this.#strapi = strapi;
    this.#published = published;
  }

  /** Made with the first preview. */
  get(): Promise<DraftMedia> {
    return (this.#media ??= this.#make());
  }

  async remove(): Promise<void> {
    if (this.#folder !== undefined) await rm(this.#folder, { recursive: true, force: true });
  }

  async #make(): Promise<DraftMedia> {
    const folder = (this.#folder = await mkdtemp(join(tmpdir(), 'party-building-preview-')));
    const pictures = new Pictures(this.#strapi, join(folder, 'media'), this.#published.pictures);
    const logos = new LogoRenditions(this.#strapi, join(folder, 'logos'), this.#published.logos);
    const published = mediaSource(this.#published.logos, this.#published.pictures);
    const drafts = mediaSource(logos, pictures);
    return {
      pictures,
      logos,
      source: async (hash, width, format) => {
        const found = await published(hash, width, format);
        const there = found !== undefined && (Buffer.isBuffer(found) || (await exists(found.path)));
        return there ? found : drafts(hash, width, format);
      },
    };
  }
}
