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

interface UploadedFile {
  filepath: string;
  originalFilename: string | null;
}

/** Refuses an upload whose content is none of the allowed kinds, whatever its name and its sender say. */
export default (): Core.MiddlewareHandler => async (ctx, next) => {
  const { files = {} } = ctx.request as { files?: Record<string, UploadedFile | UploadedFile[]> };
  for (const { filepath, originalFilename } of Object.values(files).flat()) {
    const beginning = await readBeginning(filepath);
    if (!SIGNATURES.some((signature) => signature.test(beginning))) {
      const name = originalFilename ?? 'The file';
      // Not thrown, so that Strapi removes the file.
      ctx.badRequest(`“${name}” is no picture, PDF, video or sound that can be used here: its content is of another kind.`);
      return;
    }
  }
  await next();
};

async function readBeginning(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(16), 0, 16, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await file.close();
  }
}
