import { open } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';

/** How the allowed kinds of files begin. Strapi finds out what a file is where it can, and believes the sender where it cannot. */
const SIGNATURES = [
  /^\xff\xd8\xff/, // JPEG
  /^\x89PNG\r\n\x1a\n/,
  /^GIF8[79]a/,
  /^RIFF[^]{4}WEBP/,
  /^[^]{4}ftyp/, // AVIF, MP4
  /^%PDF-/,
  /^(?:ID3|\xff[\xe0-\xff])/, // MPEG audio
];

/** The plugin cleans what this lets through, or refuses it. */
const DRAWING = /^(?:\xef\xbb\xbf)?\s*<(?:\?xml\s|!--|!DOCTYPE\s+svg|(?:[\w.-]+:)?svg[\s>])/i;

interface UploadedFile {
  filepath: string;
  originalFilename: string | null;
}

/** Refuses an upload whose content is none of the allowed kinds, whatever its name and its sender say. */
export default (): Core.MiddlewareHandler => async (ctx, next) => {
  const { files = {} } = ctx.request as { files?: Record<string, UploadedFile | UploadedFile[]> };
  for (const { filepath, originalFilename } of Object.values(files).flat()) {
    const beginning = await readBeginning(filepath);
    const name = originalFilename ?? 'The file';
    const isDrawing = /\.svg$/i.test(name) && DRAWING.test(beginning);
    if (!isDrawing && !SIGNATURES.some((signature) => signature.test(beginning))) {
      // Not thrown, so that Strapi removes the file.
      ctx.badRequest(`“${name}” is no picture, drawing, PDF, video or sound that can be used here: its content is of another kind.`);
      return;
    }
  }
  await next();
};

async function readBeginning(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await file.close();
  }
}
