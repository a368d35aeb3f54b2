import type { Core } from '@strapi/strapi';
import sharp from 'sharp';
import { readOriginal } from '../../media/original';
import { MAX_PIXELS } from '../../uploads/raster';
import { HEAD, sniff } from '../../uploads/sniff';
import { cleanDrawing } from '../clean-drawing';
import { wholeDraft, type VariantFile } from './drafts';
import { measurePixels, type Measured } from './measure-pixels';

/** What is measured of a picture: its colours, and its shape. */
export interface MeasuredPicture extends Measured {
  /** Width by height. */
  ratio: number;
}

/** The longer side of what is measured, in pixels: enough for a thin outline to be one. */
const SIDE = 256;
const DRAWING_DENSITY = 72;
const MAX_DENSITY = 20_000;
const MOST_KEPT = 500;

/** By the file and its version: a replaced file has another time. */
const known = new Map<string, MeasuredPicture>();

/** What is measured of each variant's picture, by the variant's key; a file that cannot be read is left out, and logged. */
export async function coloursOf(strapi: Core.Strapi, documentId: string): Promise<Record<string, MeasuredPicture>> {
  const [draft] = await wholeDraft(strapi, documentId);
  const measured: Record<string, MeasuredPicture> = {};
  for (const { key, file } of draft?.variants ?? []) {
    if (!file) continue;
    try {
      measured[key] = await measuredOnce(strapi, file);
    } catch (error) {
      strapi.log.warn(`party-building: the logo file ${file.url} cannot be measured: ${String(error)}`);
    }
  }
  return measured;
}

async function measuredOnce(strapi: Core.Strapi, file: VariantFile): Promise<MeasuredPicture> {
  const identity = `${file.url} ${file.hash} ${file.size} ${file.updatedAt}`;
  const before = known.get(identity);
  if (before) return before;
  const measured = await measurePicture(await readOriginal(strapi, file));
  if (known.size >= MOST_KEPT) known.clear();
  known.set(identity, measured);
  return measured;
}

/** @throws Error for what is no picture. */
export async function measurePicture(stored: Buffer): Promise<MeasuredPicture> {
  const kind = await sniff(stored.subarray(0, HEAD));
  // Cleaned again: a library may be older than the check of uploads.
  const bytes = kind?.treatment === 'drawing' ? Buffer.from((await cleanDrawing(stored)).svg ?? '') : stored;
  const { width, height } = (await sharp(bytes, { limitInputPixels: MAX_PIXELS }).metadata()).autoOrient;
  const density =
    kind?.treatment === 'drawing' ? Math.min(MAX_DENSITY, Math.max(1, (DRAWING_DENSITY * SIDE) / Math.max(width, height))) : undefined;
  const { data, info } = await sharp(bytes, { limitInputPixels: MAX_PIXELS, ...(density && { density }) })
    .autoOrient()
    .resize({ width: SIDE, height: SIDE, fit: 'inside' })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { ...measurePixels({ data, width: info.width, height: info.height }), ratio: width / height };
}
