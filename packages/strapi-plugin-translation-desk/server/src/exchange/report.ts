import { diffContent, type DiffPart, type Inline } from '@party-building/l10n';
import type { ShownFinding } from '../admin-api/shown-finding';
import type { ShownStep } from '../admin-api/shown-place';
import type { Verdict } from './judge-unit';

/** What an import does with a unit of a file. */
export type UnitOutcome = Verdict['outcome'] | 'unknown' | 'refused';

export interface UnitReport {
  /** In the file. */
  readonly id: string;
  readonly path?: string;
  /** Where it stands, for a person to read; like the texts not of what has nothing new. */
  readonly place?: readonly ShownStep[];
  /** What the translation in the file was made from. */
  readonly source?: readonly Inline[];
  readonly outcome: UnitOutcome;
  /** In the user's language. */
  readonly sentence: string;
  /** Of what was altered. */
  readonly diff?: readonly DiffPart[];
  /** The text that is here, where the file has another. */
  readonly theirs?: readonly Inline[];
  readonly mine?: readonly Inline[];
  readonly findings?: readonly ShownFinding[];
}

export interface DocumentReport {
  readonly original: string;
  readonly uid?: string;
  readonly documentId?: string;
  readonly title?: string;
  /** Why none of its units was taken. */
  readonly problem?: string;
  readonly remark?: string;
  /** The change that takes it back. */
  readonly change?: number;
  readonly units: readonly UnitReport[];
}

export interface ImportReport {
  readonly locale: string;
  readonly sourceLocale: string;
  readonly version: string;
  readonly isDryRun: boolean;
  readonly documents: readonly DocumentReport[];
  /** How many documents the file has. */
  readonly total: number;
  readonly counts: Readonly<Partial<Record<UnitOutcome, number>>>;
}

/** What there is to see of a verdict. */
export function shownVerdict(verdict: Verdict, here: readonly Inline[]): Pick<UnitReport, 'diff' | 'theirs' | 'mine'> {
  switch (verdict.outcome) {
    case 'source-altered':
      return { diff: diffContent(verdict.before, verdict.after) };
    case 'conflict':
      return { theirs: here, mine: verdict.content };
    case 'written':
    case 'outdated':
      return { mine: verdict.content, ...(here.length > 0 && { theirs: here }) };
    default:
      return {};
  }
}

export function countsOf(documents: readonly DocumentReport[]): ImportReport['counts'] {
  const counts: Partial<Record<UnitOutcome, number>> = {};
  for (const { outcome } of documents.flatMap(({ units }) => units)) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}
