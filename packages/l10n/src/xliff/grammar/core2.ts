import { FORMAT_STYLE, METADATA, SIZE_RESTRICTION, XLIFF_22 } from '../names.js';
import {
  either,
  hexBinary,
  language,
  nmtoken,
  nmtokens,
  oneOf,
  positiveInteger,
  text,
  userDefined,
  wholeBetween,
  yesNo,
} from '../xml/values.js';
import type { ElementRule } from './grammar.js';
import { element, inNamespace, many, one, optional, some } from './notation.js';

const dir = oneOf('ltr', 'rtl', 'auto');
const space = oneOf('default', 'preserve');
const INLINE = many('cp', 'ph', 'pc', 'sc', 'ec', 'mrk', 'sm', 'em');
/** XLIFF 2.2 part 1, 3.2.3: codes take attributes of these modules and no others. */
const CODE_MODULES = [FORMAT_STYLE, SIZE_RESTRICTION];

/** Editing hints and references that all codes share (3.3.1). */
const code = {
  canCopy: yesNo,
  canDelete: yesNo,
  canReorder: oneOf('yes', 'firstNo', 'no'),
  copyOf: nmtoken,
  subType: userDefined,
  type: oneOf('fmt', 'ui', 'quote', 'link', 'image', 'other'),
};
const spanning = { ...code, canOverlap: yesNo, dataRef: nmtoken, dir, disp: text, equiv: text, isolated: yesNo, subFlows: nmtokens };
const marker = { translate: yesNo, type: either(oneOf('generic', 'comment', 'term'), userDefined), ref: text, value: text };
const container = { canResegment: yesNo, translate: yesNo, srcDir: dir, trgDir: dir, 'xml:space': space };

/** The elements of the core (3.2.2 structural, 3.2.3 inline). */
export function core2(namespace: string): [string, ElementRule][] {
  const head = namespace === XLIFF_22 ? [optional('notes'), optional(`{${METADATA}}metadata`)] : [];
  return inNamespace(namespace, {
    xliff: element(
      {
        'version!': oneOf(...(namespace === XLIFF_22 ? ['2.0', '2.1', '2.2'] : ['2.0', '2.1'])),
        'srcLang!': language,
        trgLang: language,
        'xml:space': space,
      },
      [...head, some('file')],
      { others: 'any' },
    ),
    file: element(
      { 'id!': nmtoken, original: text, ...container },
      [optional('skeleton'), many('*'), optional('notes'), some('unit', 'group')],
      {
        others: 'any',
      },
    ),
    skeleton: element({ href: text }, [many('*')], { text: true }),
    group: element({ 'id!': nmtoken, name: text, type: userDefined, ...container }, [many('*'), optional('notes'), many('unit', 'group')], {
      others: 'any',
    }),
    unit: element(
      { 'id!': nmtoken, name: text, type: userDefined, ...container },
      [many('*'), optional('notes'), optional('originalData'), some('segment', 'ignorable')],
      { others: 'any' },
    ),
    segment: element(
      { id: nmtoken, canResegment: yesNo, state: oneOf('initial', 'translated', 'reviewed', 'final'), subState: userDefined },
      [one('source'), optional('target')],
    ),
    ignorable: element({ id: nmtoken }, [one('source'), optional('target')]),
    notes: element({}, [some('note')]),
    note: element({ id: nmtoken, appliesTo: oneOf('source', 'target'), category: text, priority: wholeBetween(1, 10), ref: text }, [], {
      others: 'any',
      text: true,
    }),
    originalData: element({}, [some('data')]),
    data: element({ 'id!': nmtoken, dir, 'xml:space': oneOf('preserve') }, [many('cp')], { text: true }),
    source: element({ 'xml:lang': language, 'xml:space': space }, [INLINE], { text: true }),
    target: element({ 'xml:lang': language, 'xml:space': space, order: positiveInteger }, [INLINE], { text: true }),
    cp: element({ 'hex!': hexBinary }, []),
    ph: element({ 'id!': nmtoken, ...code, disp: text, equiv: text, dataRef: nmtoken, subFlows: nmtokens }, [], { others: CODE_MODULES }),
    pc: element(
      {
        'id!': nmtoken,
        ...code,
        canOverlap: yesNo,
        dir,
        dispStart: text,
        dispEnd: text,
        equivStart: text,
        equivEnd: text,
        dataRefStart: nmtoken,
        dataRefEnd: nmtoken,
        subFlowsStart: nmtokens,
        subFlowsEnd: nmtokens,
      },
      [INLINE],
      { others: CODE_MODULES, text: true },
    ),
    sc: element({ 'id!': nmtoken, ...spanning }, [], { others: CODE_MODULES }),
    ec: element({ id: nmtoken, startRef: nmtoken, ...spanning }, [], { others: CODE_MODULES }),
    mrk: element({ 'id!': nmtoken, ...marker }, [INLINE], { others: 'foreign', text: true }),
    sm: element({ 'id!': nmtoken, ...marker }, [], { others: 'foreign' }),
    em: element({ 'startRef!': nmtoken }, []),
  });
}
