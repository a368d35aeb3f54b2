import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { LOGO_WIDTHS, type LogoPicture, type MediaFormat } from '@party-building/contract';
import type { Core } from '@strapi/strapi';
import sharp, { type Sharp } from 'sharp';
import { prepareFiles, type LibraryFile, type Made } from '../media/library-file';
import { readOriginal } from '../media/original';
import { exists, writeOnce } from '../media/write-once';
import { MAX_PIXELS } from '../uploads/raster';
import { sniff } from '../uploads/sniff';
import { cleanDrawing } from './clean-drawing';

/** Dots per inch at which a unit of a drawing is a pixel. */
const DRAWING_DENSITY = 72;
const MAX_DENSITY = 20_000;
const SECONDS = 60;

/**
 * What portals show of logos: PNG and WebP at the contract's widths, and the clean drawing, kept as files by the SHA-256 of the clean
 * file. Nothing is encoded with loss that was drawn.
 */
export class LogoRenditions {
  readonly #strapi: Core.Strapi;
  readonly #directory: string;
  readonly #made: Made<LogoPicture> = new Map();
  readonly #others: LogoRenditions | undefined;

  /** @param others whose files need not be made again here. */
  constructor(strapi: Core.Strapi, directory: string, others?: LogoRenditions) {
    this.#strapi = strapi;
    this.#directory = directory;
    this.#others = others;
  }

  /** Makes the renditions of these rows of the media library; a file that cannot be shown is logged and left out. */
  async prepare(files: readonly object[]): Promise<(file: object) => LogoPicture | undefined> {
    return prepareFiles(
      files,
      this.#made,
      (file) => this.#make(file),
      ({ url }, error) => this.#strapi.log.warn(`party-building: the logo file ${url} cannot be shown on portals: ${String(error)}`),
    );
  }

  /** The file of one rendition, whether it exists or not; the caller has checked hash, width and format. */
  path(hash: string, width: number, format: MediaFormat): string {
    // One drawing stands for all widths.
    return join(this.#directory, hash, format === 'svg' ? 'drawing.svg' : `${width}.${format}`);
  }

  async #make(file: LibraryFile): Promise<LogoPicture> {
    const stored = await readOriginal(this.#strapi, file);
    const kind = await sniff(stored.subarray(0, 4100));
    if (kind?.treatment === 'drawing') return this.#makeOfDrawing(stored);
    if (kind?.treatment === 'raster') return this.#makeOfRaster(stored);
    throw new Error('it is neither a drawing nor a picture.');
  }

  async #makeOfDrawing(stored: Buffer): Promise<LogoPicture> {
    // Cleaned again: a library may be older than the check of uploads.
    const { svg, reasons } = await cleanDrawing(stored);
    if (svg === undefined) throw new Error(`the drawing is refused (${reasons[0]?.code ?? 'malformed'}).`);
    const clean = Buffer.from(svg);
    const hash = hashOf(clean);
    const { width, height } = await sharp(clean, { limitInputPixels: MAX_PIXELS }).metadata();
    await mkdir(join(this.#directory, hash), { recursive: true });
    for (const served of LOGO_WIDTHS) {
      const density = Math.min(MAX_DENSITY, Math.max(1, (DRAWING_DENSITY * served) / width));
      const drawn = () => sharp(clean, { density, limitInputPixels: MAX_PIXELS }).resize({ width: served });
      await this.#render(hash, served, 'png', () => drawn().png({ compressionLevel: 9 }));
      await this.#render(hash, served, 'webp', () => drawn().webp({ lossless: true }));
    }
    await writeOnce(this.path(hash, LOGO_WIDTHS[0], 'svg'), () => Promise.resolve(clean));
    return { hash, width, height, widths: [...LOGO_WIDTHS], svg: true };
  }

  async #makeOfRaster(stored: Buffer): Promise<LogoPicture> {
    const hash = hashOf(stored);
    const { width, height } = (await sharp(stored, { limitInputPixels: MAX_PIXELS }).metadata()).autoOrient;
    const fitting = LOGO_WIDTHS.filter((served) => served <= width);
    const widths = fitting.length > 0 ? fitting : [LOGO_WIDTHS[0]];
    await mkdir(join(this.#directory, hash), { recursive: true });
    for (const served of widths) {
      const resized = () =>
        sharp(stored, { limitInputPixels: MAX_PIXELS }).autoOrient().resize({ width: served, withoutEnlargement: true });
      await this.#render(hash, served, 'png', () => resized().png({ compressionLevel: 9 }));
      await this.#render(hash, served, 'webp', () => resized().webp({ quality: 90 }));
    }
    return { hash, width, height, widths };
  }

  async #render(hash: string, width: number, format: MediaFormat, encode: () => Sharp): Promise<void> {
    if (this.#others && (await exists(this.#others.path(hash, width, format)))) return;
    await writeOnce(this.path(hash, width, format), () => encode().timeout({ seconds: SECONDS }).toBuffer());
  }
}

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
