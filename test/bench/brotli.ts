import { brotliCompressSync, constants } from 'node:zlib';

/** As small as brotli makes it: what is compressed once and sent often. */
export function brotli(bytes: string | Buffer): Buffer {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } });
}
