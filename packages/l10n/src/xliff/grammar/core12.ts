import { METADATA, XLIFF_12, GLOSSARY } from '../names.js';
import { language, nmtoken, oneOf, text, type Value, wholeBetween, yesNo } from '../xml/values.js';
import type { ElementRule, Grammar } from './grammar.js';
import { byNamespace, element, inNamespace, many, one, optional, some } from './notation.js';
import { modules2 } from './modules2.js';

const INLINE = many('g', 'x', 'bx', 'ex', 'bpt', 'ept', 'ph', 'it', 'mrk');
const open = { others: 'any' } as const;
const words = { others: 'any', text: true } as const;

/** Attributes that the format leaves to tools; their values are not looked at. */
const texts = (names: string): Record<string, Value> => Object.fromEntries(names.split(' ').map((name) => [name, text]));

const LAYOUT = texts('coord css-style style exstyle font resname');
const RESOURCE = { ...LAYOUT, ...texts('datatype restype extradata extype help-id menu menu-option menu-name xml:space') };
const SIZES = texts('size-unit maxwidth minwidth maxheight minheight maxbytes minbytes charclass');
const OLD = texts('ts');
const code = { 'id!': text, ...texts('xid equiv-text ctype ts') };
const native = { ...code, crc: text };
const content = { 'xml:lang': language, ...OLD };

/**
 * The elements of XLIFF 1.2 in its transitional form (1.2 specification, 2.2 to 2.6), which takes what the strict form takes. Binary
 * units and the header's contents besides notes are let through unread.
 */
const core: readonly [string, ElementRule][] = inNamespace(XLIFF_12, {
  xliff: element({ 'version!': oneOf('1.2'), 'xml:lang': language }, [many('*'), some('file', '*')], open),
  file: element(
    {
      'original!': text,
      'source-language!': language,
      'datatype!': text,
      'target-language': language,
      ...texts('tool tool-id date xml:space ts category product-name product-version build-num'),
    },
    [optional('header'), one('body')],
    open,
  ),
  header: element(
    {},
    [optional('skl'), optional('phase-group'), many('glossary', 'reference', 'count-group', 'prop-group', 'note', 'tool', '*')],
    open,
  ),
  body: element({}, [many('group', 'trans-unit', 'bin-unit')]),
  note: element(
    { 'xml:lang': language, priority: wholeBetween(1, 10), from: text, annotates: oneOf('source', 'target', 'general') },
    [],
    words,
  ),
  group: element(
    { id: text, ...RESOURCE, ...SIZES, ...OLD, translate: yesNo, reformat: text, 'merged-trans': yesNo },
    [many('context-group', 'count-group', 'prop-group', 'note', '*'), many('group', 'trans-unit', 'bin-unit')],
    open,
  ),
  'trans-unit': element(
    {
      'id!': text,
      approved: yesNo,
      translate: yesNo,
      reformat: text,
      'phase-name': text,
      ...RESOURCE,
      ...SIZES,
      ...OLD,
      'merged-trans': yesNo,
    },
    [
      one('source'),
      optional('seg-source'),
      optional('target'),
      many('context-group', 'count-group', 'prop-group', 'note', 'alt-trans', '*'),
    ],
    open,
  ),
  source: element(content, [INLINE], words),
  'seg-source': element(content, [INLINE], words),
  target: element(
    { ...content, ...LAYOUT, state: text, 'state-qualifier': text, 'phase-name': text, 'equiv-trans': yesNo, 'equiv-text': text },
    [INLINE],
    words,
  ),
  'alt-trans': element(
    {
      ...content,
      ...RESOURCE,
      ...texts('match-quality tool tool-id crc origin mid phase-name alttranstype'),
    },
    [optional('source'), optional('seg-source'), some('target'), many('context-group', 'prop-group', 'note', '*')],
    open,
  ),
  g: element({ ...code, clone: yesNo }, [INLINE], words),
  x: element({ ...code, clone: yesNo }, [], open),
  bx: element({ ...code, clone: yesNo, rid: nmtoken }, [], open),
  ex: element({ ...code, rid: nmtoken }, [], open),
  bpt: element({ ...native, rid: nmtoken }, [many('sub')], words),
  ept: element({ ...native, rid: nmtoken }, [many('sub')], words),
  it: element({ ...native, rid: nmtoken, 'pos!': oneOf('open', 'close') }, [many('sub')], words),
  ph: element({ ...native, assoc: text }, [many('sub')], words),
  sub: element(texts('datatype ctype xid'), [INLINE], { text: true }),
  mrk: element({ 'mtype!': text, ...texts('mid ts comment') }, [INLINE], words),
});

/** Names of the format whose content is not checked. */
const UNREAD =
  'skl phase-group glossary reference count-group prop-group tool bin-unit context-group phase count prop context internal-file external-file ' +
  'bin-source bin-target';

export const GRAMMAR_12: Grammar = {
  elements: byNamespace<ElementRule | 'unread'>([
    ...core,
    ...modules2(XLIFF_12).filter(([name]) => name.startsWith(`{${METADATA}}`) || name.startsWith(`{${GLOSSARY}}`)),
    ...UNREAD.split(' ').map((name) => [`{${XLIFF_12}}${name}`, 'unread'] as const),
  ]),
  moduleAttributes: new Map(),
};
