import type { Exchange, ExchangeFile, ExchangeUnit, Match, Note } from '../exchange.js';
import { PREVIOUS_12 } from '../previous.js';
import { stateFrom12, typeFromQualifier } from '../states12.js';
import { attribute, child, elements, inherited, type XmlElement } from '../xml/element.js';
import { inline12 } from './inline12.js';
import { readGlossary, readMetadata } from './modules.js';
import { readNote } from './note.js';

/** A valid tree of XLIFF 1.2 to the model. The languages are those of the first file that states them; the format has them on each. */
export function read12(root: XmlElement): Exchange {
  const files = elements(root, root.namespace, 'file');
  const target = files.map((file) => attribute(file, 'target-language')).find((language) => language !== undefined);
  return {
    sourceLanguage: (files[0] && attribute(files[0], 'source-language')?.trim()) ?? '',
    ...(target !== undefined && { targetLanguage: target.trim() }),
    files: files.map(readFile),
  };
}

function readFile(file: XmlElement): ExchangeFile {
  const [header, body] = ['header', 'body'].map((name) => child(file, file.namespace, name));
  return {
    original: attribute(file, 'original') ?? '',
    notes: header ? readNotes(header) : [],
    metadata: header ? readMetadata(header) : [],
    units: body ? [...transUnits(body)].map(readUnit) : [],
  };
}

function* transUnits(parent: XmlElement): Generator<XmlElement> {
  for (const each of elements(parent, parent.namespace)) {
    if (each.name === 'trans-unit') yield each;
    if (each.name === 'group') yield* transUnits(each);
  }
}

const readNotes = (owner: XmlElement): Note[] =>
  elements(owner, owner.namespace, 'note').map((note) => readNote(note, { category: 'from', appliesTo: 'annotates' }));

function readUnit(unit: XmlElement): ExchangeUnit {
  const [source, target] = ['source', 'target'].map((name) => child(unit, unit.namespace, name));
  const name = attribute(unit, 'resname');
  const limit = attribute(unit, 'size-unit') === 'char' ? /^\d+$/.exec(attribute(unit, 'maxwidth') ?? '')?.[0] : undefined;
  return {
    id: attribute(unit, 'id') ?? '',
    ...(name !== undefined && { name }),
    ...(inherited(unit, 'translate', '') === 'no' && { translate: false as const }),
    source: source ? inline12(source) : [],
    ...(target && { target: inline12(target) }),
    state: target ? stateFrom12(attribute(target, 'state'), attribute(unit, 'approved') === 'yes') : 'initial',
    notes: readNotes(unit),
    metadata: readMetadata(unit),
    ...(limit !== undefined && { maxLength: Number(limit) }),
    glossary: readGlossary(unit),
    ...readAlternatives(unit, source),
  };
}

/** `<alt-trans>`: proposals and the previous version; rejected and reference translations are not for taking. */
function readAlternatives(unit: XmlElement, unitSource: XmlElement | undefined): Pick<ExchangeUnit, 'matches' | 'previous'> {
  const matches: Match[] = [];
  let previous: ExchangeUnit['previous'];
  for (const each of elements(unit, unit.namespace, 'alt-trans')) {
    const source = child(each, unit.namespace, 'source') ?? unitSource;
    const target = child(each, unit.namespace, 'target');
    const kind = attribute(each, 'alttranstype') ?? 'proposal';
    if (!source || !target) continue;
    const pair = { source: inline12(source), target: inline12(target) };
    const quality = /^\s*(100|\d{1,2}(?:\.\d+)?)\s*%?\s*$/.exec(attribute(each, 'match-quality') ?? '')?.[1];
    const type = typeFromQualifier(attribute(target, 'state-qualifier'));
    const origin = attribute(each, 'origin');
    if (kind === PREVIOUS_12) previous ??= pair;
    else if (kind === 'proposal') {
      matches.push({
        ...pair,
        ...(quality !== undefined && { similarity: Number(quality) }),
        ...(type !== undefined && { type }),
        ...(origin !== undefined && { origin }),
      });
    }
  }
  return { matches, ...(previous && { previous }) };
}
