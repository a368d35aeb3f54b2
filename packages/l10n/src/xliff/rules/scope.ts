import { MATCHES } from '../names.js';
import { attribute, child, descendants, elements, type XmlElement } from '../xml/element.js';

export interface SegmentPart {
  /** `<segment>` or `<ignorable>`; of a match, the `<match>`. */
  readonly element: XmlElement;
  readonly source: XmlElement | undefined;
  readonly target: XmlElement | undefined;
}

/**
 * What ids, codes and markers refer to each other within: a `<unit>`, or a `<match>` of the Translation Candidates module, which has
 * the same rules for itself (XLIFF 2.2 part 2, 4.1.4).
 */
export interface Scope {
  readonly owner: XmlElement;
  readonly core: string;
  readonly parts: readonly SegmentPart[];
  /** Codes and markers of all sources, in document order. */
  readonly source: readonly XmlElement[];
  /** Codes and markers of all targets, in the targets' order (3.8.2). */
  readonly target: readonly XmlElement[];
  /** Ids that a reference without prefix can name: of parts and of the source's codes (2.1). */
  readonly sourceIds: () => ReadonlySet<string>;
  /** Ids that a reference with the prefix `t` can name. */
  readonly targetIds: () => ReadonlySet<string>;
  /** Whether every part has a target: only then can something be missing from them. */
  readonly complete: boolean;
  /** Ids of the original data. */
  readonly data: () => ReadonlySet<string>;
}

export function unitScope(unit: XmlElement): Scope {
  let scope = scopes.get(unit);
  if (!scope) {
    const core = unit.namespace;
    const parts = elements(unit, core).filter(({ name }) => name === 'segment' || name === 'ignorable');
    scope = scopeOf(unit, core, parts);
    scopes.set(unit, scope);
  }
  return scope;
}

/**
 * Of the unit that is looked at. Every note and match of it asks for its scope: made anew each time, many of them would take the time of
 * their square. Kept for all units, they would keep the whole file in memory: whoever is done with a unit says so.
 */
const scopes = new WeakMap<XmlElement, Scope>();

export const forgetScope = (unit: XmlElement): boolean => scopes.delete(unit);

/** The scopes of a unit's matches. */
export function matchScopes(unit: XmlElement): Scope[] {
  return elements(unit, MATCHES, 'matches')
    .flatMap((matches) => elements(matches, MATCHES, 'match'))
    .map((match) => scopeOf(match, unit.namespace, [match]));
}

function scopeOf(owner: XmlElement, core: string, holders: readonly XmlElement[]): Scope {
  const parts = holders.map((element) => ({ element, source: child(element, core, 'source'), target: child(element, core, 'target') }));
  const originalData = child(owner, core, 'originalData');
  const source = parts.flatMap(({ source }) => (source ? descendants(source) : []));
  const target = inTargetOrder(parts).flatMap(({ target }) => (target ? descendants(target) : []));
  return {
    owner,
    core,
    parts,
    source,
    target,
    sourceIds: once(() => ids([...holders, ...source])),
    targetIds: once(() => ids(target)),
    complete: parts.every(({ target }) => target),
    data: once(() => ids(originalData ? elements(originalData, core, 'data') : [])),
  };
}

const ids = (all: readonly XmlElement[]): ReadonlySet<string> => new Set(all.flatMap((each) => attribute(each, 'id') ?? []));

/** Most units have no reference that asks. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** A part's place among the targets: its `order`, else its place among the parts, from 1. */
export function placeOf({ target }: SegmentPart, index: number): number {
  const order = target && attribute(target, 'order');
  return order === undefined ? index + 1 : Number(order);
}

export function inTargetOrder<P extends SegmentPart>(parts: readonly P[]): P[] {
  return parts
    .map((part, index) => ({ part, place: placeOf(part, index) }))
    .sort((a, b) => a.place - b.place)
    .map(({ part }) => part);
}

export const CODES: ReadonlySet<string> = new Set(['ph', 'pc', 'sc', 'ec']);
export const MARKERS: ReadonlySet<string> = new Set(['mrk', 'sm']);
