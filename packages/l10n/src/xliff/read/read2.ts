import {
  type Exchange,
  type ExchangeFile,
  type ExchangeUnit,
  type Match,
  MATCH_TYPES,
  type Note,
  STATES,
  type State,
} from '../exchange.js';
import { MATCHES, SIZE_RESTRICTION } from '../names.js';
import { PREVIOUS } from '../previous.js';
import { inTargetOrder, unitScope } from '../rules/scope.js';
import { attribute, child, elements, inherited, type XmlElement } from '../xml/element.js';
import { inline2, originalData } from './inline2.js';
import { readGlossary, readMetadata } from './modules.js';
import { readNote } from './note.js';

/** A valid tree of XLIFF 2.x to the model, without its units. */
export function read2(root: XmlElement, units: (file: XmlElement) => readonly ExchangeUnit[]): Exchange {
  const target = attribute(root, 'trgLang');
  return {
    sourceLanguage: attribute(root, 'srcLang')?.trim() ?? '',
    ...(target !== undefined && { targetLanguage: target.trim() }),
    files: elements(root, root.namespace, 'file').map((file) => readFile(file, units(file))),
  };
}

function readFile(file: XmlElement, units: readonly ExchangeUnit[]): ExchangeFile {
  return {
    original: attribute(file, 'original') ?? '',
    notes: readNotes(file),
    metadata: readMetadata(file),
    units,
  };
}

function readNotes(owner: XmlElement): Note[] {
  const notes = child(owner, owner.namespace, 'notes');
  return (notes ? elements(notes, owner.namespace, 'note') : []).map((note) =>
    readNote(note, { category: 'category', appliesTo: 'appliesTo' }),
  );
}

/**
 * A unit as one text, whatever segments a tool has cut it into: segments and ignorables joined, targets in their order (XLIFF 2.2, 3.8.2). A
 * unit of which a segment has no target has none: half a translation is not one.
 */
export function readUnit2(unit: XmlElement): ExchangeUnit {
  const { core, parts } = unitScope(unit);
  const data = originalData(unit, core);
  const sources = parts.flatMap(({ source }) => source ?? []);
  const whole = parts.every(({ element, target }) => target || element.name === 'ignorable') && parts.some(({ target }) => target);
  // An ignorable without target is the same in every language.
  const targets = inTargetOrder(parts).flatMap(({ source, target }) => target ?? source ?? []);
  const name = attribute(unit, 'name');
  const limit = maxLength(attribute(unit, 'sizeRestriction', SIZE_RESTRICTION));
  const { previous, matches } = readMatches(unit);
  return {
    id: attribute(unit, 'id')?.trim() ?? '',
    ...(name !== undefined && { name }),
    ...(inheritedWithin(unit, 'translate') === 'no' && { translate: false as const }),
    source: inline2(sources, data),
    ...(whole && { target: inline2(targets, data, [...sources, ...targets]) }),
    state: whole ? leastState(parts.filter(({ element }) => element.name === 'segment').map(({ element }) => element)) : 'initial',
    notes: readNotes(unit),
    metadata: readMetadata(unit),
    ...(limit !== undefined && { maxLength: limit }),
    glossary: readGlossary(unit),
    matches,
    ...(previous && { previous }),
  };
}

const inheritedWithin = (unit: XmlElement, name: string): string | undefined => inherited(unit, name, '');

function leastState(segments: readonly XmlElement[]): State {
  const states = segments.map((segment) => STATES.indexOf((attribute(segment, 'state') ?? 'initial') as State));
  return STATES[Math.min(...states)] ?? 'initial';
}

/** Of a maximum, or of a minimum and a maximum; of no other profile than code points, in which this is a number. */
function maxLength(restriction: string | undefined): number | undefined {
  const found = /^(?:\d+,)?(\d+)$/.exec(restriction ?? '')?.[1];
  return found === undefined ? undefined : Number(found);
}

function readMatches(unit: XmlElement): Pick<ExchangeUnit, 'matches' | 'previous'> {
  const holder = child(unit, MATCHES, 'matches');
  const matches: Match[] = [];
  let previous: ExchangeUnit['previous'];
  for (const each of holder ? elements(holder, MATCHES, 'match') : []) {
    const [source, target] = ['source', 'target'].map((name) => child(each, unit.namespace, name));
    // A match in another language is for reading, not for taking.
    if (!source || !target || attribute(each, 'reference') === 'yes') continue;
    const data = originalData(each, unit.namespace);
    const pair = { source: inline2([source], data), target: inline2([target], data, [source, target]) };
    const [given, similarity, origin] = ['type', 'similarity', 'origin'].map((name) => attribute(each, name));
    const type = MATCH_TYPES.find((known) => known === given);
    if (attribute(each, 'subType') === PREVIOUS.subType) previous ??= pair;
    else {
      matches.push({
        ...pair,
        ...(similarity !== undefined && { similarity: Number(similarity) }),
        ...(type !== undefined && { type }),
        ...(origin !== undefined && { origin }),
      });
    }
  }
  return { matches, ...(previous && { previous }) };
}
