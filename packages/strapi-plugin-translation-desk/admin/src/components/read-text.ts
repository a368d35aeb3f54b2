/** Of a mark at the beginning, or none. */
const markedEncoding = (bytes: Uint8Array): string | undefined =>
  bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;

/**
 * A file as text, which is sent as UTF-8 whatever it was: `undefined` where it is in none of the encodings, so that no sign is lost unseen.
 *
 * @param encodings What it may be in without a mark, the likeliest first.
 */
export function textOf(bytes: Uint8Array, encodings: readonly string[]): string | undefined {
  const marked = markedEncoding(bytes);
  for (const encoding of marked === undefined ? encodings : [marked]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next one may read it.
    }
  }
  return undefined;
}

/** An XML text that says to be in what it is sent in. What it says otherwise was true of the bytes only. */
export const asUtf8Xml = (xml: string): string => xml.replace(/^(<\?xml[^>]*?encoding\s*=\s*)(["'])utf-16(?:le|be)?\2/iu, '$1$2UTF-8$2');
