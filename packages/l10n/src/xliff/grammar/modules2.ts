import { FORMAT_STYLE, GLOSSARY, MATCHES, METADATA, RESOURCE_DATA, SIZE_RESTRICTION, VALIDATION } from '../names.js';
import { between, language, nmtoken, oneOf, positiveInteger, text, userDefined, type Value, yesNo } from '../xml/values.js';
import type { ElementRule } from './grammar.js';
import { element, inNamespace, many, one, optional, some } from './notation.js';

const any = { others: 'any' } as const;
const words = { others: 'any', text: true } as const;
const normalization = oneOf('none', 'nfc', 'nfd');
const percent = between(0, 100);
const resource = element({ href: text, 'xml:lang': language }, [many('*')], any);

/** The modules' elements (XLIFF 2.2 part 2, 4.1 to 4.7); those of the core inside them are in the core's namespace. */
export function modules2(core: string): [string, ElementRule][] {
  const inCore = (name: string): string => `{${core}}${name}`;
  const metadata = `{${METADATA}}metadata`;
  return [
    ...inNamespace(MATCHES, {
      matches: element({}, [some('match')]),
      match: element(
        {
          'ref!': text,
          id: nmtoken,
          matchQuality: percent,
          matchSuitability: percent,
          origin: text,
          reference: yesNo,
          similarity: percent,
          subType: userDefined,
          type: oneOf('am', 'mt', 'icm', 'idm', 'tb', 'tm', 'other'),
        },
        [optional(metadata), optional(inCore('originalData')), one(inCore('source')), one(inCore('target')), many('*')],
        { others: 'foreign' },
      ),
    }),
    ...inNamespace(GLOSSARY, {
      glossary: element({}, [some('glossEntry')]),
      glossEntry: element({ id: nmtoken, ref: text }, [one('term'), many('translation'), optional('definition'), many('*')], any),
      term: element({ source: text }, [], words),
      translation: element({ id: nmtoken, ref: text, source: text }, [], words),
      definition: element({ source: text }, [], words),
    }),
    ...inNamespace(METADATA, {
      metadata: element({ id: nmtoken }, [some('metaGroup')]),
      metaGroup: element({ id: nmtoken, category: text, appliesTo: oneOf('source', 'target', 'ignorable') }, [some('metaGroup', 'meta')]),
      meta: element({ 'type!': text }, [], { text: true }),
    }),
    ...inNamespace(SIZE_RESTRICTION, {
      profiles: element({ generalProfile: text, storageProfile: text }, [optional('normalization'), many('*')]),
      normalization: element({ general: normalization, storage: normalization }, []),
      data: element({ 'profile!': text }, [many('*')], any),
    }),
    ...inNamespace(RESOURCE_DATA, {
      resourceData: element({}, [many('resourceItemRef'), many('resourceItem')]),
      resourceItemRef: element({ id: nmtoken, 'ref!': nmtoken }, [], any),
      resourceItem: element(
        { mimeType: text, id: nmtoken, context: yesNo },
        [optional(inCore('notes')), optional('source'), optional('target'), many('reference')],
        any,
      ),
      source: resource,
      target: resource,
      reference: element({ 'href!': text, 'xml:lang': language }, [], any),
    }),
    ...inNamespace(VALIDATION, {
      validation: element({}, [some('rule')], any),
      rule: element(
        {
          isPresent: text,
          occurs: positiveInteger,
          isNotPresent: text,
          startsWith: text,
          endsWith: text,
          existsInSource: yesNo,
          caseSensitive: yesNo,
          normalization,
          disabled: yesNo,
        },
        [],
        any,
      ),
    }),
  ];
}

/** HTML element names that a preview may be made of (XLIFF 2.2 part 2, 4.3.5.1). */
const FORMAT_STYLES =
  'a b bdo big blockquote body br button caption center cite code col colgroup dd del div dl dt em h1 h2 h3 h4 h5 h6 head hr html i img ' +
  'label legend li ol p pre q s samp select small span strike strong sub sup table tbody td tfoot th thead title tr tt u ul';

/** The modules' attributes on elements of the core. */
export const MODULE_ATTRIBUTES: ReadonlyMap<string, ReadonlyMap<string, Value>> = new Map([
  [FORMAT_STYLE, new Map([['fs', oneOf(...FORMAT_STYLES.split(' '))] as const, ['subFs', text] as const])],
  [
    SIZE_RESTRICTION,
    new Map([
      ['equivStorage', text] as const,
      ['sizeInfo', text] as const,
      ['sizeInfoRef', nmtoken] as const,
      ['sizeRestriction', text] as const,
      ['storageRestriction', text] as const,
    ]),
  ],
  ...[MATCHES, GLOSSARY, METADATA, RESOURCE_DATA, VALIDATION].map((namespace) => [namespace, new Map<string, Value>()] as const),
]);
