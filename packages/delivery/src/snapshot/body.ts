import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { sha256 } from './sha256.js';

/** The content codings that we offer (RFC 9110, 8.4.1). */
export type Encoding = 'br' | 'gzip' | 'identity';

/**
 * One body in each coding. A coding is made when it is first asked for and then kept: most old snapshots and fragments are never
 * fetched, and a start should not wait for their compression.
 */
export class Body {
  private readonly coded = new Map<Encoding, Buffer>();
  private digest?: string;

  /**
   * @param render makes the bytes, once.
   * @param quality of brotli: 11 is the smallest and takes its time, for what is fetched often.
   */
  constructor(
    private readonly render: () => Buffer,
    private readonly quality: 5 | 11,
  ) {}

  in(encoding: Encoding): Buffer {
    const known = this.coded.get(encoding);
    if (known) return known;
    const bytes = encoding === 'identity' ? this.render() : this.compress(encoding);
    this.coded.set(encoding, bytes);
    return bytes;
  }

  /** SHA-256 of the bytes as they are, lower-case hexadecimal. */
  get hash(): string {
    return (this.digest ??= sha256(this.in('identity')));
  }

  private compress(encoding: 'br' | 'gzip'): Buffer {
    const bytes = this.in('identity');
    if (encoding === 'gzip') return gzipSync(bytes, { level: 9 });
    return brotliCompressSync(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: this.quality,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    });
  }
}
