/** A file as text: UTF-8, UTF-16 with its mark, or GB 18030, in which Chinese spreadsheets save; `undefined` for what is no text. */
export function decodeTermbase(bytes: Uint8Array): string | undefined {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  for (const label of utf16 ? [utf16] : ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(label, { fatal: true }).decode(bytes);
      return text.includes('\0') ? undefined : text;
    } catch {
      // The next encoding may read it.
    }
  }
  return undefined;
}
