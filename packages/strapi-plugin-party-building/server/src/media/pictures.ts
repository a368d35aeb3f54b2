import { createHash } from 'node:crypto';
import { access, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PICTURE_FORMATS, PICTURE_WIDTHS, type PictureFormat } from '@party-building/contract';
import type { Core } from '@strapi/strapi';
import sharp from 'sharp';
import type { ServedPicture } from '../publication/projection/site';
import { readOriginal } from './original';

/** As much of a file of Strapi's media library as we read. */
interface LibraryFile {
  url: string;
  hash?: string;
  size?: number;
  updatedAt?: string | Date;
}

/** Larger pictures are refused instead of filling the memory: 50 megapixels. */
const MAX_PIXELS = 50_000_000;

/**
 * Pictures that the snapshots show, re-encoded at the contract's widths and kept as files by the SHA-256 of their original, so that a
 * portal gets them from our own origin and their addresses never change meaning.
 */
export class Pictures {
  readonly #strapi: Core.Strapi;
  readonly #directory: string;
  /** What a file of the library is to us; a replaced file has another size or time. */
  readonly #known = new Map<string, ServedPicture>();

  constructor(strapi: Core.Strapi, directory: string) {
    this.#strapi = strapi;
    this.#directory = directory;
  }

  /**
   * Makes the renditions of these files; a file that cannot be read is logged and left out.
   *
   * @param files rows of the media library, never what a text says of a file: their addresses are read.
   */
  async prepare(files: readonly object[]): Promise<(file: object) => ServedPicture | undefined> {
    const prepared = new Map<string, ServedPicture>();
    for (const file of files.filter(isLibraryFile)) {
      const identity = identityOf(file);
      if (prepared.has(identity)) continue;
      try {
        const picture = this.#known.get(identity) ?? (await this.#make(file));
        this.#known.set(identity, picture);
        prepared.set(identity, picture);
      } catch (error) {
        this.#strapi.log.warn(`party-building: the picture ${file.url} cannot be shown on portals: ${String(error)}`);
      }
    }
    return (file) => (isLibraryFile(file) ? prepared.get(identityOf(file)) : undefined);
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
      for (const format of PICTURE_FORMATS) await this.#render(original, this.path(hash, served, format), served, format);
    }
    return { hash, width, height, widths };
  }

  async #render(original: Buffer, target: string, width: number, format: PictureFormat): Promise<void> {
    if (await exists(target)) return;
    const resized = sharp(original, { limitInputPixels: MAX_PIXELS }).autoOrient().resize({ width, withoutEnlargement: true });
    const encoded =
      format === 'webp' ? resized.webp({ quality: 80 }) : resized.flatten({ background: '#fff' }).jpeg({ quality: 82, mozjpeg: true });
    const draft = `${target}.${process.pid}.tmp`;
    await writeFile(draft, await encoded.toBuffer());
    await rename(draft, target);
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

const isLibraryFile = (file: object): file is LibraryFile => 'url' in file && typeof file.url === 'string';

const identityOf = ({ url, hash, size, updatedAt }: LibraryFile): string => `${url} ${hash} ${size} ${String(updatedAt)}`;
