import papaparse from 'papaparse';

/** A form that is not to be used for a term. */
export interface Variant {
  readonly language: string;
  /** As it is found, letter case included. */
  readonly text: string;
  /** Wrong wherever it stands; else only where the other text has the term. */
  readonly isAlways: boolean;
}

export interface Term {
  /** The term in each language that it has, by language subtag. */
  readonly texts: Readonly<Record<string, string>>;
  /** All forms that count as the term, by language; the term itself first. */
  readonly accepted: Readonly<Record<string, readonly string[]>>;
  readonly forbidden: readonly Variant[];
  readonly note: string;
  /** Line of the file on which its record begins, from 1. */
  readonly line: number;
}

export type TermbaseFault =
  | 'columns'
  | 'quotes'
  | 'missing-language'
  | 'missing-text'
  | 'twice'
  | 'variant'
  | 'variant-is-term'
  | 'no-language-columns';

/** What is wrong with one line of a termbase, and where. */
export interface TermbaseError {
  readonly fault: TermbaseFault;
  readonly line: number;
  /** The column's name, where it is one column that is wrong. */
  readonly column?: string;
  readonly value?: string;
}

export interface Termbase {
  readonly languages: readonly string[];
  readonly terms: readonly Term[];
  /** Each bad line, named; the good ones are in `terms` all the same. */
  readonly errors: readonly TermbaseError[];
}

/** Every other column is a language, named by its BCP 47 subtag. */
const OTHER_COLUMNS = new Set(['note', 'forbidden_variants']);
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u;

/**
 * Reads a termbase: CSV (RFC 4180) with a header. One column a language; `note` for people; `forbidden_variants` separated by `;`, each
 * `LANGUAGE:FORM` (wrong where the other text has the term) or `LANGUAGE!:FORM` (always wrong). Further accepted forms are what stands
 * before a bracket and a capitalised form within it, as in `Communist Party of China (CPC)`, and what the note calls accepted:
 * `short form 'Party committee secretary' accepted`.
 */
export function parseTermbase(csv: string): Termbase {
  const { rows, errors } = readRows(csv);
  const [header, ...records] = rows;
  const columns = header?.cells.map((cell) => cell.trim()) ?? [];
  const languages = columns.filter((column) => !OTHER_COLUMNS.has(column) && LANGUAGE.test(column));
  if (languages.length < 2) return { languages, terms: [], errors: [...errors, { fault: 'no-language-columns', line: header?.line ?? 1 }] };
  const terms: Term[] = [];
  const seen = new Set<string>();
  for (const { cells, line } of records) {
    const found = termOf(Object.fromEntries(columns.map((column, index) => [column, (cells[index] ?? '').trim()])), languages, line);
    const key = languages.map((language) => found.term.texts[language] ?? '').join('\u0000');
    const faults = cells.length === columns.length ? found.errors : [{ fault: 'columns' as const, line, value: String(cells.length) }];
    if (faults.length === 0 && seen.has(key)) faults.push({ fault: 'twice', line });
    seen.add(key);
    errors.push(...faults);
    if (faults.length === 0) terms.push(found.term);
  }
  return { languages, terms, errors: errors.sort((a, b) => a.line - b.line) };
}

interface Row {
  readonly cells: string[];
  readonly line: number;
}

function readRows(csv: string): { rows: Row[]; errors: TermbaseError[] } {
  const rows: Row[] = [];
  const errors: TermbaseError[] = [];
  const text = csv.replace(/^\uFEFF/u, '');
  let line = 1;
  let cursor = 0;
  papaparse.parse<string[]>(text, {
    // One guess less: a termbase of one column is no termbase.
    delimiter: ',',
    step: ({ data, errors: faults, meta }) => {
      if (faults.length > 0) errors.push({ fault: 'quotes', line });
      else if (data.some((cell) => cell.trim() !== '')) rows.push({ cells: data, line });
      // A quoted cell may hold line ends, so records are not lines.
      line += text.slice(cursor, meta.cursor).split(/\r\n|\r|\n/u).length - 1;
      cursor = meta.cursor;
    },
  });
  return { rows, errors };
}

function termOf(
  cells: Readonly<Record<string, string>>,
  languages: readonly string[],
  line: number,
): { term: Term; errors: TermbaseError[] } {
  const errors: TermbaseError[] = [];
  const note = cells['note'] ?? '';
  const texts = Object.fromEntries(languages.flatMap((language) => (cells[language] ? [[language, cells[language]]] : [])));
  for (const language of languages) if (!cells[language]) errors.push({ fault: 'missing-text', line, column: language });
  const accepted = Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, formsOf(text, language, note)]));
  const forbidden = (cells['forbidden_variants'] ?? '').split(';').flatMap((written): Variant[] => {
    if (written.trim() === '') return [];
    const [, language = '', always, text = ''] = /^\s*([A-Za-z-]+)(!?):\s*(.+?)\s*$/u.exec(written) ?? [];
    const fault: TermbaseFault | undefined = !text
      ? 'variant'
      : !languages.includes(language)
        ? 'missing-language'
        : accepted[language]?.includes(text)
          ? 'variant-is-term'
          : undefined;
    if (fault) errors.push({ fault, line, column: 'forbidden_variants', value: written.trim() });
    return fault ? [] : [{ language, text, isAlways: always === '!' }];
  });
  return { term: { texts, accepted, forbidden, note, line }, errors };
}

function formsOf(text: string, language: string, note: string): string[] {
  const [, outside, inside] = /^(.*\S)\s*\(([^()]+)\)$/u.exec(text) ?? [];
  const forms = [text];
  if (outside) forms.push(outside);
  if (inside && /^\p{Lu}/u.test(inside)) forms.push(inside);
  // The note is written in English, and quotes English forms.
  if (language === 'en') for (const [, form] of note.matchAll(/'([^']+)' accepted/gu)) if (form) forms.push(form);
  return [...new Set(forms)];
}
