import type { Inline } from '../../inline/inline.js';
import { toKind } from '../kinds.js';
import { attribute, child, elements, type XmlElement } from '../xml/element.js';
import { joinPieces, type Piece, type Start } from './spans.js';

/** Original data of a unit or match by id, with its code points as characters. */
export function originalData(owner: XmlElement, core: string): ReadonlyMap<string, string> {
  const holder = child(owner, core, 'originalData');
  return new Map(
    (holder ? elements(holder, core, 'data') : []).map((data) => [attribute(data, 'id') ?? '', textWithCodePoints(data)] as const),
  );
}

function textWithCodePoints(element: XmlElement): string {
  return element.children.map((each) => (typeof each === 'string' ? each : codePoint(each))).join('');
}

const codePoint = (cp: XmlElement): string => String.fromCodePoint(Number.parseInt(attribute(cp, 'hex') ?? '', 16));

/**
 * Content of one or more segments, joined (XLIFF 2.2, 3.8). A copied code takes kind and data from its base (3.7.2.4.1). Annotations are left
 * out, what they enclose stays.
 *
 * @param within where the base of a copied code is looked for
 */
export function inline2(
  contents: readonly XmlElement[],
  data: ReadonlyMap<string, string>,
  within: readonly XmlElement[] = contents,
): Inline[] {
  const pieces: Piece[] = [];
  // Few units have a copied code.
  let bases: ReadonlyMap<string, XmlElement> | undefined;
  const visit = (parent: XmlElement): void => {
    for (const each of parent.children) {
      if (typeof each === 'string') pieces.push({ type: 'text', text: each });
      else read(each);
    }
  };
  const read = (element: XmlElement): void => {
    const id = attribute(element, 'id') ?? '';
    const copied = attribute(element, 'copyOf');
    const base = (copied === undefined ? undefined : (bases ??= codes(within)).get(copied)) ?? element;
    const kind = toKind(attribute(base, 'type'), attribute(base, 'subType'));
    const stored = (name: string): string | undefined => (data.size === 0 ? undefined : data.get(attribute(base, name) ?? ''));
    switch (element.name) {
      case 'cp':
        pieces.push({ type: 'text', text: codePoint(element) });
        break;
      case 'ph': {
        const original = stored('dataRef');
        pieces.push({ type: 'atom', atom: { type: 'atom', id, kind, ...(original !== undefined && { data: original }) } });
        break;
      }
      case 'pc': {
        const key = `pc ${id}`;
        pieces.push({ type: 'start', key, element: true, code: { id, kind, data: stored('dataRefStart') } });
        visit(element);
        pieces.push({ type: 'end', key, code: { id, kind, data: stored('dataRefEnd') } });
        break;
      }
      case 'sc':
        pieces.push({ type: 'start', key: `sc ${id}`, element: false, code: { id, kind, data: stored('dataRef') } });
        break;
      case 'ec': {
        const start = attribute(element, 'startRef');
        const code: Start = { id: start ?? id, kind, data: stored('dataRef') };
        pieces.push({ type: 'end', key: `sc ${start ?? ` ${id}`}`, code });
        break;
      }
      case 'mrk':
        visit(element);
        break;
    }
  };
  contents.forEach(visit);
  return joinPieces(pieces);
}

/** Codes by id, in the order of a unit's contents. */
function codes(contents: readonly XmlElement[]): ReadonlyMap<string, XmlElement> {
  const found = new Map<string, XmlElement>();
  const visit = (parent: XmlElement): void => {
    for (const each of elements(parent)) {
      const id = attribute(each, 'id');
      if (id !== undefined && !found.has(id)) found.set(id, each);
      visit(each);
    }
  };
  contents.forEach(visit);
  return found;
}
