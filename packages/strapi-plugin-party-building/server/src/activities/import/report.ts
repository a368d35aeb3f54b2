import type { Core } from '@strapi/strapi';
import { activityProblems } from '../../checks/activity';
import type { Say } from '../../messages';
import type { Draft } from '../rows';
import type { Candidate, ReadRow, RowProblem } from './candidate';
import { columnName, COLUMNS, type Column } from '../../../../admin/src/pages/Activities/Import/columns';
import { asStored, differences, type Differences } from './compare';
import { match, meaningOf } from './match';

/** What an import would do with a row. */
export interface RowReport {
  row: number;
  kind: 'new' | 'change' | 'same' | 'error';
  title: string;
  startDate: string | null;
  /** Columns whose values would change, in the editor's language. */
  changes: string[];
  problems: RowProblem[];
  notes: string[];
  /** What is sent back to be written; absent with problems. */
  candidate?: Candidate;
}

/** How rows are judged. */
export interface Judging {
  say: Say;
  language: 'en' | 'zh-Hans';
  locales: readonly string[];
  timeZone: string;
}

export interface Judged {
  draft: Draft | undefined;
  differences: Differences;
  problems: RowProblem[];
}

/** Tells what each row would do; nothing is written. */
export async function report(strapi: Core.Strapi, rows: readonly ReadRow[], judging: Judging): Promise<RowReport[]> {
  const seen = new Map<string, number>();
  const reports: RowReport[] = [];
  for (const { candidate, problems, notes } of rows) {
    const meaning = meaningOf(candidate);
    const before = meaning.map((each) => seen.get(each)).find((row) => row !== undefined);
    for (const each of meaning) if (!seen.has(each)) seen.set(each, candidate.row);
    // A row that cannot be read is not compared: what is wrong with it is said first.
    const judged = problems.length === 0 ? await judge(strapi, candidate, judging) : undefined;
    const all = [...problems, ...(judged?.problems ?? [])];
    if (before !== undefined) {
      const column: Column = candidate.key === undefined ? 'title:zh-CN' : 'id';
      all.push({ column: columnName(column, judging.language), message: judging.say('import.twice', { row: before }) });
    }
    reports.push(reportOf(candidate, { judged, problems: all, notes, judging }));
  }
  return reports;
}

interface Facts {
  judged: Judged | undefined;
  problems: RowProblem[];
  notes: string[];
  judging: Judging;
}

function reportOf(candidate: Candidate, { judged, problems, notes, judging: { locales, language } }: Facts): RowReport {
  const { texts, shared, row } = candidate;
  const title = locales.map((locale) => texts[locale]?.title ?? judged?.draft?.head.title[locale]).find((written) => written) ?? '';
  const names = judged?.differences.names ?? [];
  const kind = problems.length > 0 ? 'error' : !judged?.draft ? 'new' : names.length > 0 ? 'change' : 'same';
  return {
    row,
    kind,
    title,
    startDate: shared.startDate ?? judged?.draft?.head.startDate ?? null,
    changes: kind === 'change' ? names.map((name) => columnOf(name, language)) : [],
    problems,
    notes,
    ...(problems.length === 0 && { candidate }),
  };
}

/** Whether a candidate can be stored, as what, and with which differences. */
export async function judge(strapi: Core.Strapi, candidate: Candidate, { say, language, locales, timeZone }: Judging): Promise<Judged> {
  const { draft, ambiguous } = await match(strapi, candidate, locales[0] ?? '');
  const rows = draft?.rows ?? [];
  const differing = differences(candidate, rows);
  const problems: RowProblem[] = [];
  const at = (name: string, message: string) => problems.push({ column: columnOf(name, language), message });
  if (ambiguous) at('title', say('import.ambiguous'));
  if (!draft && !Object.values(candidate.texts).some(({ title }) => title)) at('title', say('import.title'));
  if (!draft && candidate.shared.startDate === undefined) at('startDate', say('import.start'));
  const unknown = Object.keys(candidate.texts).find((locale) => !locales.includes(locale));
  if (unknown !== undefined) at('title', say('import.locale', { locale: unknown }));
  // The same as a publish would find: what is imported is to be published as it is.
  if (problems.length === 0 && differing.names.length > 0) {
    for (const { path, message } of activityProblems(asStored(rows, differing, timeZone), say)) at(String(path[0]), message);
  }
  return { draft, differences: differing, problems };
}

/** The column of an attribute, in the editor's language. */
function columnOf(name: string, language: 'en' | 'zh-Hans'): string {
  if (name === 'changes') return columnName('exceptions', language);
  const column = COLUMNS.find((each) => each === name || each.startsWith(`${name}:`));
  return column ? columnName(column, language) : name;
}
