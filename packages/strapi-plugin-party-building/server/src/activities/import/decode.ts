/** A file's text, and the encoding that it was read by. */
export interface Decoded {
  text: string;
  encoding: 'UTF-8' | 'UTF-16' | 'GB18030';
}

/**
 * Reads a file as UTF-8, with or without a mark at its beginning, as UTF-16 with one, or as GB18030 (GB 18030-2022, and with it GBK and
 * GB 2312), in which Chinese spreadsheets save. `undefined` for what is no text in any of them. Characters that no text has are left out.
 */
export function decode(bytes: Uint8Array): Decoded | undefined {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  const tries = marked
    ? ([[marked, 'UTF-16']] as const)
    : ([
        ['utf-8', 'UTF-8'],
        ['gb18030', 'GB18030'],
      ] as const);
  for (const [label, encoding] of tries) {
    try {
      const text = new TextDecoder(label, { fatal: true }).decode(bytes);
      // A file of another kind: text holds no zero bytes.
      if (!text.includes('\0')) return { text: clean(text), encoding };
    } catch {
      // The next encoding may read it.
    }
  }
  return undefined;
}

const clean = (text: string): string => text.replace(/[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, '');
