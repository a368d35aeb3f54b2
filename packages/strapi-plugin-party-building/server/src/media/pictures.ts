import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PICTURE_FORMATS, PICTURE_WIDTHS, type PictureFormat } from '@party-building/contract';
import type { Core } from '@strapi/strapi';
import sharp from 'sharp';
import type { ServedPicture } from '../publication/projection/site';
import { MAX_PIXELS } from '../uploads/raster';
import { prepareFiles, type LibraryFile, type Made } from './library-file';
import { readOriginal } from './original';
import { exists, writeOnce } from './write-once';

/**
 * Pictures that the snapshots show, re-encoded at the contract's widths and kept as files by the SHA-256 of their original, so that a
 * portal gets them from our own origin and their addresses never change meaning.
 */
export class Pictures {
  readonly #strapi: Core.Strapi;
  readonly #directory: string;
  readonly #made: Made<ServedPicture> = new Map();
  readonly #others: Pictures | undefined;

  /** @param others whose files need not be made again here. */
  constructor(strapi: Core.Strapi, directory: string, others?: Pictures) {
    this.#strapi = strapi;
    this.#directory = directory;
    this.#others = others;
  }

  /**
   * Makes the renditions of these files; a file that cannot be read is logged and left out.
   *
   * @param files rows of the media library, never what a text says of a file: their addresses are read.
   */
  async prepare(files: readonly object[]): Promise<(file: object) => ServedPicture | undefined> {
    return prepareFiles(
      files,
      this.#made,
      (file) => this.#make(file),
      ({ url }, error) => this.#strapi.log.warn(`party-building: the picture ${url} cannot be shown on portals: ${String(error)}`),
    );
  }

  /** The file of one rendition, whether it exists or not; the caller has checked hash, width and format. */
  path(hash: string, width: number, format: PictureFormat): string {
    return join(this.#directory, hash, `${width}.${format}`);
  }

  async #make(file: LibraryFile): Promise<ServedPicture> {
    const original = await readOriginal(this.#strapi, file);
    const hash = createHash('sha256').update(original).digest('hex');
    // `autoOrient` swaps the sides of a picture that a camera took upright.
    const { width, height } = (await sharp(original, { limitInputPixels: MAX_PIXELS }).metadata()).autoOrient;
    const fitting = PICTURE_WIDTHS.filter((served) => served <= width);
    const widths = fitting.length > 0 ? fitting : [PICTURE_WIDTHS[0]];
    await mkdir(join(this.#directory, hash), { recursive: true });
    for (const served of widths) {
      for (const format of PICTURE_FORMATS) {
        const made = this.#others && (await exists(this.#others.path(hash, served, format)));
        if (!made) await this.#render(original, this.path(hash, served, format), served, format);
      }
    }
    return { hash, width, height, widths };
  }

  #render(original: Buffer, target: string, width: number, format: PictureFormat): Promise<void> {
    return writeOnce(target, () => {
      const resized = sharp(original, { limitInputPixels: MAX_PIXELS }).autoOrient().resize({ width, withoutEnlargement: true });
      const encoded =
        format === 'webp' ? resized.webp({ quality: 80 }) : resized.flatten({ background: '#fff' }).jpeg({ quality: 82, mozjpeg: true });
      return encoded.toBuffer();
    });
  }
}
