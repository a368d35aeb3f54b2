import type { Finding } from '../finding.js';

export type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly finding: Finding };

const refused = (message: string, line = 1): Decoded => ({ ok: false, finding: { line, column: 1, rule: 'encoding', message } });

/**
 * Bytes to text: UTF-8 or UTF-16, by byte order mark, else by the declaration (XML 1.0, 4.3.3 and appendix F). Every other encoding and
 * every byte sequence that is not valid (a lone surrogate among them) is refused: guessed text would be a silently wrong translation.
 */
export function decode(bytes: Uint8Array): Decoded {
  const [a = 0, b = 0, c = 0, d = 0] = bytes;
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff)) {
    return refused('The file is in UTF-32. Save it as UTF-8.');
  }
  if (a === 0xef && b === 0xbb && c === 0xbf) return declared(bytes.subarray(3), 'utf-8');
  if (a === 0xff && b === 0xfe) return declared(bytes.subarray(2), 'utf-16le');
  if (a === 0xfe && b === 0xff) return declared(bytes.subarray(2), 'utf-16be');
  if (a === 0x3c && b === 0) return declared(bytes, 'utf-16le');
  if (a === 0 && b === 0x3c) return declared(bytes, 'utf-16be');
  return declared(bytes, 'utf-8');
}

const DECLARATION = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/;

function declared(bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): Decoded {
  const name = DECLARATION.exec(new TextDecoder(encoding).decode(bytes.subarray(0, 512)))?.[1]?.toLowerCase();
  const fits = encoding === 'utf-8' ? ['utf-8', 'utf8', 'us-ascii'] : ['utf-16', encoding];
  if (name !== undefined && !fits.includes(name)) {
    return name.startsWith('utf-')
      ? refused(`The file declares the encoding "${name}" but is stored as ${encoding.slice(0, 6).toUpperCase()}.`)
      : refused(`The file is in the encoding "${name}". Save it as UTF-8.`);
  }
  try {
    return { ok: true, text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return refused(`The file is not valid ${encoding.slice(0, 6).toUpperCase()}.`, encoding === 'utf-8' ? firstBadLine(bytes) : 1);
  }
}

/** A line feed byte is a line feed in UTF-8 wherever it stands, so lines can be decoded one by one to find the first bad one. */
function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start);
    try {
      decoder.decode(bytes.subarray(start, end < 0 ? bytes.length : end));
    } catch {
      return line;
    }
    if (end < 0) return line;
    start = end + 1;
  }
  return line;
}
