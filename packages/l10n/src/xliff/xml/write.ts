/** Characters that XML 1.0 does not allow (2.2, production 2), half characters among them. */
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const referenced = (character: string): string => ENTITIES[character] ?? `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;

/** A replacement for what cannot be written: visible, where leaving it out would not be. */
const replaced = (): string => '\ufffd';

/** Text as XML. What XML does not allow is written by `instead`; half characters are replaced, for no file may hold them. */
export function xmlText(text: string, instead: (character: string) => string = replaced): string {
  return text
    .replace(/[&<>\r]/g, referenced)
    .replace(NOT_IN_XML, (character) => (/\p{Surrogate}/u.test(character) ? replaced() : instead(character)));
}

/** An element's start tag without its end: attributes that are undefined are left out. */
export function xmlTag(name: string, attributes: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(attributes).reduce(
    (tag, [key, value]) => (value === undefined ? tag : `${tag} ${key}="${quoted(String(value))}"`),
    `<${name}`,
  );
}

const quoted = (value: string): string => value.replace(/[&<>"\t\n\r]/g, referenced).replace(NOT_IN_XML, replaced);

/** An element with content that is XML already. */
export function xmlElement(name: string, attributes: Readonly<Record<string, string | number | undefined>>, content?: string): string {
  return `${xmlTag(name, attributes)}${content === undefined ? '/>' : `>${content}</${name}>`}`;
}

/** Elements on lines of their own, indented; only where white space means nothing. */
export function xmlLines(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  lines: readonly string[],
): string {
  return xmlElement(name, attributes, `\n${lines.join('\n')}\n`);
}

/** A character's code point, as XLIFF's `hex` has it (3.3.1.19): whole octets, four digits at least. */
export function hexOf(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return hex.padStart(Math.max(4, hex.length + (hex.length % 2)), '0');
}
