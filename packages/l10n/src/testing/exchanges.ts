import fc from 'fast-check';
import type { Inline } from '../inline/inline.js';
import { MATCH_TYPES, STATES, type Exchange, type ExchangeFile, type ExchangeUnit, type Match, type Note } from '../xliff/exchange.js';
import { codePointInXml } from '../xliff/xml/characters.js';

/** Plain objects, as readers make them. */
const record = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> =>
  fc.record(model, { noNullPrototype: true }) as fc.Arbitrary<T>;

/** Any text without half characters: control characters, line ends and markup among it. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...'ab 党建&<>"\'\t\n\r\u0000\u0001\u001f\u0085\u2028\ufffe\uffff]👍'), maxLength: 12 }),
);
/** The same without what XML does not allow. */
export const xmlString = anyText.map((text) => [...text].filter((each) => codePointInXml(each.codePointAt(0) ?? 0)).join(''));

const kind = fc.oneof(
  fc.constantFrom(
    'bold',
    'italic',
    'underline',
    'underlined',
    'link',
    'break',
    'image',
    'variable',
    'quote',
    'page-break',
    'lb',
    'cp',
    'x-a',
    '',
  ),
  fc.constantFrom('fmt', 'other', 'fmt/html:sup', 'fmt/xlf:b', 'fmt/xlf:x', 'other/l10n:bold', 'l10n:a', '__proto__', '%', 'a b:c'),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

type Shape =
  | { text: string }
  | { kind: string; data: string | undefined }
  | { kind: string; data: { start: string; end: string } | undefined; inside: Shape[] };

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });

function shapes(data: fc.Arbitrary<string>): fc.Arbitrary<Shape[]> {
  const { shape } = fc.letrec<{ shape: Shape }>((tie) => ({
    shape: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      anyText.map((text) => ({ text })),
      record({ kind, data: maybe(data) }),
      record({ kind, data: maybe(record({ start: data, end: data })), inside: fc.array(tie('shape'), { maxLength: 4 }) }),
    ),
  }));
  return fc.array(shape, { maxLength: 5 });
}

/** Content as it is kept: texts joined, none empty, every code with an id of its own. */
function settled(all: readonly Shape[], ids: Iterator<string>): Inline[] {
  const content: Inline[] = [];
  for (const each of all) {
    if ('text' in each) {
      const last = content[content.length - 1];
      if (typeof last === 'string') content[content.length - 1] = last + each.text;
      else if (each.text !== '') content.push(each.text);
      continue;
    }
    const id = String(ids.next().value);
    if ('inside' in each) {
      content.push({ type: 'pair', id, kind: each.kind, content: settled(each.inside, ids), ...(each.data && { data: each.data }) });
    } else content.push({ type: 'atom', id, kind: each.kind, ...(each.data !== undefined && { data: each.data }) });
  }
  return content;
}

const idPrefix = fc.constantFrom('', 's', 'ss', 'cp', 'd', '__proto__', '党', 'a.b-c:');

/** Content. XLIFF 1.2 cannot hold control characters in original data. */
export function contents(version: '1.2' | '2.0'): fc.Arbitrary<Inline[]> {
  return fc.tuple(shapes(version === '2.0' ? anyText : xmlString), idPrefix, fc.nat(20)).map(([all, prefix, first]) => {
    const numbered = (function* () {
      for (let at = first; ; at++) yield prefix + at;
    })();
    return settled(all, numbered);
  });
}

/** A record without the keys that are undefined. */
const present = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;

const note: fc.Arbitrary<Note> = record({
  text: xmlString,
  category: maybe(xmlString),
  appliesTo: maybe(fc.constantFrom('source' as const, 'target' as const)),
  priority: maybe(fc.integer({ min: 1, max: 10 })),
}).map((each) => present(each) as Note);
const metadata = fc.array(record({ category: fc.constantFrom('l10n', 'x', ''), type: xmlString, value: xmlString }), { maxLength: 4 });
const glossary = fc.array(
  fc.oneof(
    record({ term: xmlString, translations: fc.array(xmlString, { minLength: 1, maxLength: 2 }) }),
    record({ term: xmlString, translations: fc.array(xmlString, { maxLength: 2 }), definition: xmlString }),
  ),
  { maxLength: 2 },
);

function unitOf(version: '1.2' | '2.0'): fc.Arbitrary<Omit<ExchangeUnit, 'id'>> {
  const content = contents(version);
  const match: fc.Arbitrary<Match> = record({
    source: content,
    target: content,
    similarity: maybe(fc.integer({ min: 0, max: 100 })),
    type: maybe(fc.constantFrom(...MATCH_TYPES)),
    origin: maybe(xmlString),
  }).map((each) => present(each) as Match);
  return record({
    name: maybe(xmlString),
    translate: maybe(fc.constant(false as const)),
    source: content,
    target: maybe(content),
    state: fc.constantFrom(...STATES),
    notes: fc.array(note, { maxLength: 2 }),
    metadata,
    maxLength: maybe(fc.nat(10_000)),
    glossary,
    matches: fc.array(match, { maxLength: 2 }),
    previous: maybe(record({ source: content, target: content })),
  }).map((each) => present({ ...each, state: each.target ? each.state : 'initial' }) as Omit<ExchangeUnit, 'id'>);
}

export function exchanges(version: '1.2' | '2.0'): fc.Arbitrary<Exchange> {
  const units = fc.array(unitOf(version), { minLength: 1, maxLength: 4 });
  const ids = fc.constantFrom('u', 'constructor', '__proto__', '单元');
  const file: fc.Arbitrary<ExchangeFile> = record({
    original: xmlString,
    notes: fc.array(note, { maxLength: 2 }),
    metadata,
    units,
    id: ids,
  }).map(({ id, ...rest }) => ({ ...rest, units: rest.units.map((unit, at) => ({ id: `${id}${at || ''}`, ...unit })) }));
  return record({
    sourceLanguage: fc.constantFrom('zh-CN', 'en', 'zh-Hans-CN'),
    targetLanguage: fc.constantFrom('en', 'fr', 'zh-CN'),
    files: fc.array(file, { minLength: 1, maxLength: 2 }),
  });
}
