import type { Core } from '@strapi/strapi';
import sharp from 'sharp';
import { languageOf } from '../../messages';
import { admit } from '../../uploads/admit';
import { allowedTypes, sentenceFor } from '../../uploads/intake';
import { MAX_PIXELS } from '../../uploads/raster';
import { RefusedUpload } from '../../uploads/refused';
import { sentenceOf, type Verdict } from '../sanitise';

/** What an upload of a file would come to, in words. */
export interface CheckedFile {
  verdict: Verdict;
  /** Why it is refused and what to do. */
  problem?: string;
  /** What is taken away, one sentence each. */
  removed: string[];
  /** All that is taken away, the unlisted with them. */
  found: number;
  /** What is stored in its place, to be looked at: a drawing whole, a picture made small. */
  clean?: { mime: string; base64: string };
}

/** The longer side of a picture's preview. */
const PREVIEW = 480;

/**
 * Judges a file exactly as its upload would, and stores nothing.
 *
 * @param path where its bytes are.
 * @param name as the sender calls it.
 */
export async function checkFile(strapi: Core.Strapi, path: string, name: string): Promise<CheckedFile> {
  try {
    const { kind, clean, verdict, reasons, found } = await admit(path, name, allowedTypes(strapi));
    if (kind.treatment === 'as-is') throw new RefusedUpload('kind', 'logos.check.no-picture', { name });
    const language = languageOf(strapi);
    return {
      verdict,
      removed: reasons.map((reason) => sentenceOf(reason, language)),
      found,
      ...(clean && { clean: kind.treatment === 'drawing' ? encoded(kind.mime, clean) : encoded('image/webp', await small(clean)) }),
    };
  } catch (error) {
    if (!(error instanceof RefusedUpload)) throw error;
    return { verdict: 'refused', problem: sentenceFor(strapi, error), removed: [], found: 0 };
  }
}

const encoded = (mime: string, bytes: Buffer) => ({ mime, base64: bytes.toString('base64') });

const small = (picture: Buffer): Promise<Buffer> =>
  sharp(picture, { limitInputPixels: MAX_PIXELS })
    .resize({ width: PREVIEW, height: PREVIEW, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 90 })
    .toBuffer();
