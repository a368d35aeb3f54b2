import type { GlossaryEntry, Metadata } from '../exchange.js';
import { GLOSSARY, METADATA } from '../names.js';
import { xmlElement, xmlText } from '../xml/write.js';

/** The prefixes that the writers declare on the root. */
export const PREFIXES = { 'xmlns:mda': METADATA, 'xmlns:gls': GLOSSARY } as const;

/** `<mda:metadata>` (XLIFF 2.2 part 2, 4.4): neighbours of one category share a group. */
export function metadataXml(metadata: readonly Metadata[]): string[] {
  const groups: { category: string; metas: string[] }[] = [];
  for (const { category, type, value } of metadata) {
    const meta = xmlElement('mda:meta', { type }, xmlText(value));
    const last = groups[groups.length - 1];
    if (last?.category === category) last.metas.push(meta);
    else groups.push({ category, metas: [meta] });
  }
  const written = groups.map(({ category, metas }) => xmlElement('mda:metaGroup', { category }, metas.join('')));
  return written.length === 0 ? [] : [xmlElement('mda:metadata', {}, written.join(''))];
}

/** `<gls:glossary>` (part 2, 4.2). */
export function glossaryXml(glossary: readonly GlossaryEntry[]): string[] {
  const entries = glossary.map(({ term, translations, definition }) =>
    xmlElement(
      'gls:glossEntry',
      {},
      [
        xmlElement('gls:term', {}, xmlText(term)),
        ...translations.map((each) => xmlElement('gls:translation', {}, xmlText(each))),
        ...(definition === undefined ? [] : [xmlElement('gls:definition', {}, xmlText(definition))]),
      ].join(''),
    ),
  );
  return entries.length === 0 ? [] : [xmlElement('gls:glossary', {}, entries.join(''))];
}
