import { parseTermbase, type MessageLanguage } from '@party-building/l10n';
import type { StoredTerm } from './compare-terms';
import { shownFault, type ShownFault } from './faults';
import { textsKey, type TermLine } from './term-line';
import { termbaseFile } from './termbase-file';

/**
 * What is wrong with one term, by the rules of a termbase file.
 *
 * @param others The terms that are there besides it.
 */
export function faultsOfTerm(line: TermLine, others: readonly StoredTerm[], language: MessageLanguage): ShownFault[] {
  const found = parseTermbase(termbaseFile([line])).errors.map((error) => shownFault(error, language));
  const isThere = others.some(({ texts }) => textsKey(texts) === textsKey(line.texts));
  return isThere ? [...found, shownFault({ fault: 'twice', line: 2 }, language)] : found;
}
