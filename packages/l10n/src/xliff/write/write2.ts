import type { Exchange, ExchangeFile, ExchangeUnit, Match, Note } from '../exchange.js';
import { MATCHES, SIZE_RESTRICTION, XLIFF_20 } from '../names.js';
import { PREVIOUS } from '../previous.js';
import { xmlElement, xmlLines, xmlText } from '../xml/write.js';
import { codeIds, freeId, inline2, OriginalData } from './inline2.js';
import { glossaryXml, metadataXml, PREFIXES } from './modules.js';

/** XLIFF 2.0: one segment a unit, all white space kept. */
export function write2({ sourceLanguage, targetLanguage, files }: Exchange): string {
  const root = {
    xmlns: XLIFF_20,
    ...PREFIXES,
    'xmlns:mtc': MATCHES,
    'xmlns:slr': SIZE_RESTRICTION,
    version: '2.0',
    srcLang: sourceLanguage,
    trgLang: targetLanguage,
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlLines('xliff', root, files.map(fileXml))}\n`;
}

function fileXml({ original, notes, metadata, units }: ExchangeFile, index: number): string {
  const limited = units.some(({ maxLength }) => maxLength !== undefined);
  return xmlLines('file', { id: `f${index + 1}`, original }, [
    ...(limited ? [xmlElement('slr:profiles', { generalProfile: 'xliff:codepoints' })] : []),
    ...metadataXml(metadata),
    ...notesXml(notes),
    ...units.map(unitXml),
  ]);
}

function notesXml(notes: readonly Note[]): string[] {
  const written = notes.map(({ text, category, appliesTo, priority }) =>
    xmlElement('note', { appliesTo, category, priority }, xmlText(text)),
  );
  return written.length === 0 ? [] : [xmlElement('notes', {}, written.join(''))];
}

function unitXml(unit: ExchangeUnit): string {
  const { source, target, previous, matches } = unit;
  const data = new OriginalData();
  const id = freeId('s', codeIds(source, target ?? []));
  const segment = [xmlElement('source', {}, inline2(source, data)), ...(target ? [xmlElement('target', {}, inline2(target, data))] : [])];
  const suggestions = [
    ...(previous ? [matchXml(previous, id, PREVIOUS)] : []),
    ...matches.map((match) => matchXml(match, id, { type: match.type })),
  ];
  const attributes = {
    id: unit.id,
    name: unit.name,
    translate: unit.translate === false ? 'no' : undefined,
    'xml:space': 'preserve',
    'slr:sizeRestriction': unit.maxLength,
  };
  return xmlLines('unit', attributes, [
    ...(suggestions.length === 0 ? [] : [xmlLines('mtc:matches', {}, suggestions)]),
    ...glossaryXml(unit.glossary),
    ...metadataXml(unit.metadata),
    ...notesXml(unit.notes),
    ...data.xml(),
    xmlLines('segment', { id, state: target ? unit.state : undefined }, segment),
  ]);
}

/** `<mtc:match>` (XLIFF 2.2 part 2, 4.1.6.3), for the segment. */
function matchXml(match: Match, segment: string, kind: { readonly type: string | undefined; readonly subType?: string }): string {
  const data = new OriginalData();
  const pair = [xmlElement('source', {}, inline2(match.source, data)), xmlElement('target', {}, inline2(match.target, data))];
  const { similarity, origin } = match;
  return xmlElement('mtc:match', { ref: `#${segment}`, similarity, origin, ...kind }, [...data.xml(), ...pair].join(''));
}
