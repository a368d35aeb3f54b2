import sharp, { type Sharp } from 'sharp';

/** Larger pictures are refused instead of filling the memory: 50 megapixels, of an animation all frames together. */
export const MAX_PIXELS = 50_000_000;
const SECONDS = 60;

const ENCODED: Readonly<Record<string, (picture: Sharp) => Sharp>> = {
  'image/jpeg': (picture) => picture.jpeg({ quality: 92, mozjpeg: true }),
  'image/png': (picture) => picture.png({ compressionLevel: 9 }),
  'image/webp': (picture) => picture.webp({ quality: 92 }),
  'image/avif': (picture) => picture.avif({ quality: 70, effort: 2 }),
  'image/gif': (picture) => picture.gif(),
};

/**
 * The same picture, encoded anew: only pixels go through, so that no metadata (place, device, person), no second format in the same file
 * and nothing behind its end is left. Turned upright as its camera said.
 *
 * @param picture its path, or its bytes.
 * @throws what sharp throws for a picture that is damaged or too large.
 */
export async function encodeAnew(picture: string | Buffer, mime: string): Promise<Buffer> {
  const encode = ENCODED[mime];
  if (!encode) throw new Error(`${mime} is no kind of picture that is encoded here.`);
  const animated = mime === 'image/gif' || mime === 'image/webp';
  const read = sharp(picture, { limitInputPixels: MAX_PIXELS, failOn: 'error', animated });
  const { pages = 1 } = await read.metadata();
  return encode(pages > 1 ? read : read.autoOrient())
    .timeout({ seconds: SECONDS })
    .toBuffer();
}
