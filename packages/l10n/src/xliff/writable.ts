import type { Inline } from '../inline/inline.js';
import type { Exchange, ExchangeUnit } from './exchange.js';
import { isNmtoken, language } from './xml/values.js';

/** So deep may codes nest that the file stays within the reader's limit. */
const DEEPEST = 100;

/**
 * Refuses what no valid file can hold. That is a mistake of the program that made it, not of a person.
 *
 * @throws TypeError in words, with the place
 */
export function assertWritable({ sourceLanguage, targetLanguage, files }: Exchange): void {
  for (const tag of [sourceLanguage, targetLanguage]) {
    if (tag !== undefined && language(tag) !== undefined) throw new TypeError(`"${tag}" is no language tag.`);
  }
  if (files.length === 0) throw new TypeError('An exchange needs a file.');
  for (const { original, units } of files) {
    if (units.length === 0) throw new TypeError(`The file "${original}" needs a unit.`);
    const ids = new Set<string>();
    for (const unit of units) {
      const { id } = unit;
      if (!isNmtoken(id)) throw new TypeError(`The unit id "${id}" is no name token.`);
      if (ids.has(id)) throw new TypeError(`The unit id "${id}" is used twice in "${original}".`);
      ids.add(id);
      if (unit.target && targetLanguage === undefined) throw new TypeError('An exchange with targets needs a target language.');
      assertUnit(unit);
    }
  }
}

function assertUnit({ id, source, target, glossary, maxLength, matches, notes, previous }: ExchangeUnit): void {
  const contents = [
    source,
    target ?? [],
    ...[previous ?? { source: [], target: [] }, ...matches].flatMap((pair) => [pair.source, pair.target]),
  ];
  for (const content of contents) assertContent(content, `the unit "${id}"`, new Set(), 0);
  if (maxLength !== undefined && !(Number.isSafeInteger(maxLength) && maxLength >= 0))
    throw new TypeError(`The length limit of "${id}" is no whole number.`);
  for (const { similarity } of matches) assertBetween(similarity, 0, 100, `The similarity ${similarity} of a match of "${id}"`);
  for (const { priority } of notes) assertBetween(priority, 1, 10, `The priority ${priority} of a note of "${id}"`);
  for (const { term, translations, definition } of glossary) {
    if (translations.length === 0 && definition === undefined)
      throw new TypeError(`The term "${term}" needs a translation or a definition.`);
  }
}

function assertBetween(value: number | undefined, least: number, most: number, what: string): void {
  if (value !== undefined && !(value >= least && value <= most)) throw new TypeError(`${what} is not between ${least} and ${most}.`);
}

function assertContent(content: readonly Inline[], where: string, ids: Set<string>, depth: number): void {
  if (depth > DEEPEST) throw new TypeError(`Codes nest more than ${DEEPEST} deep in ${where}.`);
  for (const each of content) {
    if (typeof each === 'string') continue;
    if (!isNmtoken(each.id)) throw new TypeError(`The code id "${each.id}" in ${where} is no name token.`);
    if (ids.has(each.id)) throw new TypeError(`The code id "${each.id}" is used twice in ${where}.`);
    ids.add(each.id);
    if (each.type === 'pair') assertContent(each.content, where, ids, depth + 1);
  }
}
