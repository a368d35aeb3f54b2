import type { Exchange, ExchangeFile, ExchangeUnit, Match, Note } from '../exchange.js';
import { XLIFF_12 } from '../names.js';
import { PREVIOUS_12 } from '../previous.js';
import { QUALIFIERS, STATES_12 } from '../states12.js';
import { xmlElement, xmlLines, xmlText } from '../xml/write.js';
import { inline12 } from './inline12.js';
import { glossaryXml, metadataXml, PREFIXES } from './modules.js';

/** XLIFF 1.2, with the metadata and glossary of XLIFF 2's modules as extensions, where 1.2 has nothing of its own. */
export function write12({ sourceLanguage, targetLanguage, files }: Exchange): string {
  const languages = { 'source-language': sourceLanguage, 'target-language': targetLanguage };
  const written = files.map((file) => fileXml(file, languages));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlLines('xliff', { xmlns: XLIFF_12, ...PREFIXES, version: '1.2' }, written)}\n`;
}

function fileXml({ original, notes, metadata, units }: ExchangeFile, languages: Readonly<Record<string, string | undefined>>): string {
  const header = [...notes.map(noteXml), ...metadataXml(metadata)];
  return xmlLines('file', { original, ...languages, datatype: 'plaintext' }, [
    ...(header.length === 0 ? [] : [xmlLines('header', {}, header)]),
    xmlLines('body', {}, units.map(unitXml)),
  ]);
}

function noteXml({ text, category, appliesTo, priority }: Note): string {
  return xmlElement('note', { from: category, annotates: appliesTo, priority }, xmlText(text));
}

function unitXml(unit: ExchangeUnit): string {
  const { target, maxLength, previous } = unit;
  const attributes = {
    id: unit.id,
    resname: unit.name,
    translate: unit.translate === false ? 'no' : undefined,
    approved: target && unit.state === 'final' ? 'yes' : undefined,
    'xml:space': 'preserve',
    'size-unit': maxLength === undefined ? undefined : 'char',
    maxwidth: maxLength,
  };
  return xmlLines('trans-unit', attributes, [
    xmlElement('source', {}, inline12(unit.source)),
    ...(target ? [xmlElement('target', { state: STATES_12.get(unit.state) }, inline12(target))] : []),
    ...unit.notes.map(noteXml),
    ...(previous ? [altTransXml(previous, PREVIOUS_12)] : []),
    ...unit.matches.map((match) => altTransXml(match, 'proposal')),
    ...metadataXml(unit.metadata),
    ...glossaryXml(unit.glossary),
  ]);
}

/** `<alt-trans>` (XLIFF 1.2, 2.3). */
function altTransXml(match: Match, alttranstype: string): string {
  const { similarity, origin, type } = match;
  const target = { 'state-qualifier': type && QUALIFIERS.get(type) };
  return xmlElement(
    'alt-trans',
    { 'match-quality': similarity, origin, alttranstype, 'xml:space': 'preserve' },
    xmlElement('source', {}, inline12(match.source)) + xmlElement('target', target, inline12(match.target)),
  );
}
