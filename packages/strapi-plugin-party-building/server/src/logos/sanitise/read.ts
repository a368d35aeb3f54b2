import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { Element, RawAttribute, Stylesheet } from './drawing';
import { ANIMATIONS, AS_GROUP, EDITOR_ELEMENTS, ELEMENTS, WITH_TEXT } from './elements';
import { LIMITS } from './limits';
import type { Notes, Position } from './notes';

const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';
const XML = 'http://www.w3.org/XML/1998/namespace';
const XMLNS = 'http://www.w3.org/2000/xmlns/';

const newlines = (text: string): number => text.split('\n').length - 1;

/** What the file's parser sees at once; what is dropped is dropped with all that is in it. */
interface Open {
  element: Element | undefined;
  /** The text of a style sheet that is being read. */
  sheet: Stylesheet | undefined;
}

/**
 * Reads the elements that may be drawn from a file, as the parser meets them. Entities of a file's own, processing instructions and
 * internal subsets end the reading: they make one file say different things to different readers.
 *
 * @throws Refusal
 */
export function readDrawing(text: string, notes: Notes): { root: Element; sheets: Stylesheet[] } {
  const parser = new SaxesParser({ xmlns: true, position: true, forceXMLVersion: true, defaultXMLVersion: '1.0' });
  const sheets: Stylesheet[] = [];
  const open: Open[] = [];
  let started: Position = { line: 1, column: 1 };
  let root: Element | undefined;
  let elements = 0;
  let [lineStart, searched] = [0, 0];

  const here = (): Position => ({ line: parser.line, column: parser.column + 1 });

  parser.on('error', (error) => {
    notes.refuse('malformed', error.message.replace(/^\d+:\d+: |\.$/g, ''), here());
  });
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !/^(utf-?8|us-ascii)$/i.test(encoding)) notes.refuse('encoding', encoding, here());
  });
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) notes.refuse('doctype', doctype, here());
  });
  parser.on('processinginstruction', ({ target }) => notes.refuse('instruction', target, here()));
  parser.on('opentagstart', ({ name }) => {
    // The parser has read on, over the character behind the name, which may end the line.
    const start = text.lastIndexOf(`<${name}`, parser.position);
    // Looked for from the last element on: in a file of one line, each element would search all before it.
    const newline = text.slice(searched, start).lastIndexOf('\n');
    if (newline >= 0) lineStart = searched + newline + 1;
    searched = start;
    started = { line: parser.line - newlines(text.slice(start, parser.position)), column: start - lineStart + 1 };
    notes.inTime(started);
    if (++elements > LIMITS.elements) notes.refuse('too-many', String(LIMITS.elements), started);
    if (open.length >= LIMITS.depth) notes.refuse('too-deep', String(LIMITS.depth), started);
  });
  parser.on('opentag', (tag) => {
    const above = open.at(-1);
    const entered: Open = { element: undefined, sheet: undefined };
    open.push(entered);
    if (!above) {
      if (tag.uri !== SVG || tag.local !== 'svg') notes.refuse('not-svg', tag.name, started);
      root = entered.element = elementFor('svg', tag, undefined);
    } else if (above.element && tag.uri === SVG && tag.local === 'style') {
      sheets.push((entered.sheet = { text: '', at: started }));
    } else if (above.element) {
      const name = nameFor(tag);
      if (name !== undefined) above.element.children.push((entered.element = elementFor(name, tag, above.element)));
    }
  });
  parser.on('closetag', () => void open.pop());
  const characters = (found: string): void => {
    const at = open.at(-1);
    if (at?.sheet) {
      at.sheet.text += found;
      if (at.sheet.text.length > LIMITS.stylesheet) notes.refuse('too-large', 'style', at.sheet.at);
    } else if (at?.element && WITH_TEXT.has(at.element.name)) at.element.children.push(found);
    else if (at?.element && found.trim() !== '') notes.taken('text', found, here());
  };
  parser.on('text', characters);
  parser.on('cdata', characters);

  function elementFor(name: string, tag: SaxesTagNS, parent: Element | undefined): Element {
    const raw = AS_GROUP.has(tag.local) ? [] : attributesFor(tag);
    return { name, at: started, parent, raw, attributes: new Map(), refers: [], children: [] };
  }

  /** The name under which an element goes on; without one, the reason is noted. */
  function nameFor({ uri, local, name }: SaxesTagNS): string | undefined {
    if (uri !== SVG || EDITOR_ELEMENTS.has(local)) {
      // Inside a drawing, HTML is no editor's note.
      notes.taken(/xhtml|MathML/i.test(uri) ? 'element' : uri === SVG || uri !== '' ? 'editor-data' : 'element', name, started);
      return undefined;
    }
    if (ELEMENTS.has(local)) return local;
    if (AS_GROUP.has(local)) {
      notes.taken('link', name, started);
      return 'g';
    }
    notes.taken(ANIMATIONS.has(local) ? 'animation' : local === 'image' || local === 'feImage' ? 'picture' : 'element', name, started);
    return undefined;
  }

  function attributesFor({ attributes }: SaxesTagNS): RawAttribute[] {
    const all = Object.values(attributes);
    if (all.length > LIMITS.attributes) notes.refuse('too-many', String(LIMITS.attributes), started);
    return all.flatMap(({ uri, local, name, value }) => {
      if (uri === XMLNS || name === 'xmlns') return [];
      if (uri === '') return [{ name: local, value }];
      if (uri === XLINK && local === 'href') return [{ name: 'href', value }];
      if (uri === XML && (local === 'space' || local === 'lang')) return [{ name: `xml:${local}`, value }];
      notes.taken(uri === XLINK ? 'attribute' : 'editor-data', name, started);
      return [];
    });
  }

  parser.write(text).close();
  if (!root) notes.refuse('not-svg', '', started);
  return { root, sheets };
}
