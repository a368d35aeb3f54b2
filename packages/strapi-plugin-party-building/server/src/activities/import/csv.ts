import { parse } from 'papaparse';
import { columnNamed, type Column } from '../../../../admin/src/pages/Activities/Import/columns';
import { MOST_ROWS, UnreadableFile } from './candidate';
import type { Say } from '../../messages';

/** One row of a table, by column. */
export interface TableRow {
  /** As a spreadsheet numbers it: the headings stand in row 1. */
  row: number;
  cells: ReadonlyMap<Column, string>;
}

export interface Table {
  rows: TableRow[];
  /** Headings that we do not know: their columns are not read. */
  unknown: string[];
}

/**
 * Reads a table of comma-, semicolon- or tab-separated values (RFC 4180).
 *
 * @throws UnreadableFile saying in the editor's language what is wrong with the file as a whole.
 */
export function readTable(text: string, say: Say): Table {
  const { data, errors } = parse<string[]>(text, { delimitersToGuess: [',', ';', '\t'], preview: MOST_ROWS + 2 });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken) throw new UnreadableFile(say('import.csv.quotes', { row: (broken.row ?? 0) + 1 }));
  const [headings = [], ...body] = data;
  const columns = headings.map(columnNamed);
  if (!columns.some((column) => column?.startsWith('title:')) || !columns.includes('startDate')) {
    throw new UnreadableFile(say('import.csv.headings'));
  }
  const twice = columns.find((column, index) => column !== undefined && columns.indexOf(column) < index);
  if (twice !== undefined) throw new UnreadableFile(say('import.csv.twice', { heading: headings[columns.lastIndexOf(twice)] ?? '' }));
  const rows = body.map((cells, index) => ({ row: index + 2, cells: cellsOf(cells, columns) })).filter(({ cells }) => cells.size > 0);
  if (rows.length > MOST_ROWS) throw new UnreadableFile(say('import.rows', { most: MOST_ROWS }));
  return { rows, unknown: headings.filter((heading, index) => columns[index] === undefined && heading.trim() !== '') };
}

function cellsOf(cells: readonly string[], columns: readonly (Column | undefined)[]): ReadonlyMap<Column, string> {
  return new Map(
    columns.flatMap((column, index) => {
      const cell = cells[index]?.trim() ?? '';
      return column === undefined || cell === '' ? [] : [[column, cell] as const];
    }),
  );
}
