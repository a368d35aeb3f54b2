import type { Exchange, ExchangeUnit } from '../exchange.js';
import type { Finding } from '../finding.js';
import { attribute, elements, type XmlElement } from '../xml/element.js';
import { checkXliff, type ValidateOptions, type XliffVersion } from '../validate.js';
import { read12 } from './read12.js';
import { read2, readUnit2 } from './read2.js';

export type ReadXliff =
  | { readonly ok: true; readonly version: XliffVersion; readonly exchange: Exchange }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * Reads XLIFF 1.2, 2.0, 2.1 or 2.2. A file with findings is not read at all: of a broken file nobody can say which part is meant. Never
 * throws for a bad file, opens no file and no connection.
 */
export function readXliff(input: Uint8Array | string, options: ValidateOptions = {}): ReadXliff {
  const units = new Map<XmlElement, ExchangeUnit[]>();
  const checked = checkXliff(input, options, (unit) => {
    const file = fileOf(unit);
    const inside = units.get(file);
    if (inside) inside.push(readUnit2(unit));
    else units.set(file, [readUnit2(unit)]);
  });
  if (!checked.ok) return checked;
  const { root, version, place } = checked;
  if (version !== '1.2') return { ok: true, version, exchange: read2(root, (file) => units.get(file) ?? []) };
  const other = fileOfOtherLanguages(root);
  if (!other) return { ok: true, version, exchange: read12(root) };
  const message = 'This <file> is in other languages than the first: they are read from files of their own.';
  const { file } = options;
  return { ok: false, findings: [{ ...(file !== undefined && { file }), ...place(other.offset), rule: 'file-languages', message }] };
}

function fileOf(unit: XmlElement): XmlElement {
  let at = unit;
  while (at.name !== 'file' && at.parent) at = at.parent;
  return at;
}

/** XLIFF 1.2 has languages on each file, an exchange has one pair. */
function fileOfOtherLanguages(root: XmlElement): XmlElement | undefined {
  const [first, ...others] = elements(root, root.namespace, 'file');
  const languages = (file: XmlElement | undefined): string =>
    ['source-language', 'target-language'].map((name) => (file && attribute(file, name)?.trim().toLowerCase()) ?? '').join(' ');
  return others.find((file) => languages(file) !== languages(first));
}
