import type { Inline } from '../../inline/inline.js';
import { fromCtype } from '../kinds.js';
import { spanKey } from '../rules/rules12.js';
import { codePointInXml } from '../xml/characters.js';
import { attribute, textOf, type XmlElement } from '../xml/element.js';
import { CODE_POINT } from '../write/inline12.js';
import { joinPieces, type Piece } from './spans.js';

/** Content of a source or target of XLIFF 1.2 (2.4). Segment marks and annotations are left out, what they enclose stays. */
export function inline12(content: XmlElement): Inline[] {
  const pieces: Piece[] = [];
  const visit = (parent: XmlElement): void => {
    for (const each of parent.children) {
      if (typeof each === 'string') pieces.push({ type: 'text', text: each });
      else read(each);
    }
  };
  const read = (element: XmlElement): void => {
    const id = attribute(element, 'id') ?? '';
    const kind = fromCtype(attribute(element, 'ctype'));
    const control = controlCharacter(element);
    if (control !== undefined) {
      pieces.push({ type: 'text', text: control });
      return;
    }
    switch (element.name) {
      case 'g':
        pieces.push({ type: 'start', key: `g ${id}`, element: true, code: { id, kind } });
        visit(element);
        pieces.push({ type: 'end', key: `g ${id}`, code: { id, kind } });
        break;
      case 'x':
        pieces.push({ type: 'atom', atom: { type: 'atom', id, kind } });
        break;
      case 'ph':
      case 'it':
        pieces.push({ type: 'atom', atom: { type: 'atom', id, kind, data: textOf(element) } });
        break;
      case 'bx':
      case 'ex':
        pieces.push({ type: element.name === 'bx' ? 'start' : 'end', key: `bx ${spanKey(element)}`, element: false, code: { id, kind } });
        break;
      case 'bpt':
      case 'ept': {
        const code = { id, kind, data: textOf(element) };
        pieces.push({ type: element.name === 'bpt' ? 'start' : 'end', key: `bpt ${spanKey(element)}`, element: false, code });
        break;
      }
      case 'mrk':
        visit(element);
        break;
    }
  };
  visit(content);
  return joinPieces(pieces);
}

/** A character that XML does not allow, where this package wrote one; anything else under the same name stays a code. */
function controlCharacter(element: XmlElement): string | undefined {
  if (element.name !== 'ph' || attribute(element, 'ctype') !== CODE_POINT) return undefined;
  const hex = textOf(element);
  const value = /^[\dA-F]{4,6}$/.test(hex) ? Number.parseInt(hex, 16) : 0x20;
  return value > 0x10ffff || codePointInXml(value) || (value >= 0xd800 && value <= 0xdfff) ? undefined : String.fromCodePoint(value);
}
