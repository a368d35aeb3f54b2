import { open } from 'node:fs/promises';
import { DRAWING, kindOf, type Kind } from './kinds';

/** As much as the recognition of any kind needs. */
export const HEAD = 4100;

/** What a file is by its content; its name and its sender are not asked. `undefined` where it is nothing that could be allowed. */
export async function sniff(head: Uint8Array): Promise<Kind | undefined> {
  // ESM only, and the server's build is CommonJS.
  const { fileTypeFromBuffer } = await import('file-type');
  const found = await fileTypeFromBuffer(head);
  if (found && found.mime !== 'application/xml') return kindOf(found.mime);
  return looksLikeMarkup(head) ? DRAWING : undefined;
}

/** Whether it is a drawing is for the parser to say. */
function looksLikeMarkup(head: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(head);
  return /^\uFEFF?\s*</.test(text) && /<(?:[\w.-]+:)?svg[\s>/]/.test(text);
}

export async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
