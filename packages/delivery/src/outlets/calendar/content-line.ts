/** Octets in a line, without its end (RFC 5545, 3.1). */
const LONGEST = 75;

/**
 * One content line, folded (RFC 5545, 3.1): `NAME;PARAM=value:value`. A line is broken before a character, never inside its UTF-8 octets,
 * so that readers which decode line by line show Chinese text whole.
 *
 * @param name with its parameters; none of them may come from free text.
 * @param value as it stands in the file: a text has to go through {@link escapeText}.
 */
export function contentLine(name: string, value: string): string {
  let folded = '';
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const length = Buffer.byteLength(character);
    if (octets + length > LONGEST) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += length;
  }
  return `${folded}\r\n`;
}

/** The value of a property of type TEXT (RFC 5545, 3.3.11). Control characters, which no text may hold, become U+FFFD. */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')

    .replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, '\uFFFD')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}
