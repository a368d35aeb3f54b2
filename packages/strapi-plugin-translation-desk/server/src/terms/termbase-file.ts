import type { TermLine } from './term-line';

/** A termbase as a CSV file (RFC 4180): see `parseTermbase`. */
export function termbaseFile(terms: readonly TermLine[]): string {
  const languages = [...new Set(terms.flatMap(({ texts }) => Object.keys(texts)))];
  const lines = terms.map(({ texts, note, forbiddenVariants }) => [
    ...languages.map((language) => texts[language] ?? ''),
    note,
    forbiddenVariants,
  ]);
  return [[...languages, 'note', 'forbidden_variants'], ...lines].map((cells) => cells.map(quoted).join(',')).join('\r\n') + '\r\n';
}

const quoted = (cell: string): string => (/[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
