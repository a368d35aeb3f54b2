import type { Choice, DocumentReport, ImportReport, UnitOutcome, UnitReport } from '../../../api/exchange';

/** What was chosen where both texts have changed, by document and unit. */
export type Choices = Readonly<Record<string, Readonly<Record<string, Choice>>>>;

/** What of a report is looked at: one outcome, or all that is not simply as it was. */
export type Shown = UnitOutcome | 'news';

export interface Count {
  readonly outcome: UnitOutcome;
  readonly count: number;
}

const isShown = ({ outcome }: UnitReport, shown: Shown): boolean =>
  shown === 'news' ? outcome !== 'same' && outcome !== 'empty' : outcome === shown;

export const unitsOf = (documents: readonly DocumentReport[]): UnitReport[] => documents.flatMap(({ units }) => units);

export const countOf = (documents: readonly DocumentReport[], outcome: UnitOutcome): number =>
  unitsOf(documents).filter((unit) => unit.outcome === outcome).length;

export interface Writing {
  /** Texts that are written. */
  readonly texts: number;
  /** Of those, the ones that stay outdated. */
  readonly outdated: number;
  /** Conflicts that somebody is to decide in the editor. */
  readonly later: number;
}

/** What an import is going to write, as things are chosen. */
export function writingOf(documents: readonly DocumentReport[], choices: Choices): Writing {
  const sum = { texts: 0, outdated: 0, later: 0 };
  for (const { original, units } of documents)
    for (const { id, outcome } of units) {
      const choice = outcome === 'conflict' ? choiceOf(choices, original, id) : undefined;
      if (outcome === 'conflict' && choice === undefined) sum.later += 1;
      if (outcome === 'outdated') sum.outdated += 1;
      if (['written', 'approved', 'outdated'].includes(outcome) || choice === 'mine') sum.texts += 1;
    }
  return sum;
}

export const choiceOf = (choices: Choices, original: string, unit: string): Choice | undefined =>
  Object.hasOwn(choices, original) && Object.hasOwn(choices[original] ?? {}, unit) ? choices[original]?.[unit] : undefined;

/** With another choice for a unit; `undefined` leaves it for later. */
export function withChoice(choices: Choices, original: string, unit: string, choice: Choice | undefined): Choices {
  const { [unit]: _before, ...others } = Object.hasOwn(choices, original) ? (choices[original] ?? {}) : {};
  return { ...choices, [original]: choice === undefined ? others : { ...others, [unit]: choice } };
}

/** The same choice for all conflicts of a report. */
export function choicesForAll(documents: readonly DocumentReport[], choice: Choice | undefined): Choices {
  if (choice === undefined) return {};
  return Object.fromEntries(
    documents.map(({ original, units }) => [
      original,
      Object.fromEntries(units.flatMap(({ id, outcome }) => (outcome === 'conflict' ? [[id, choice] as const] : []))),
    ]),
  );
}

export interface ReportPage {
  readonly documents: readonly { readonly document: DocumentReport; readonly units: readonly UnitReport[] }[];
  readonly pages: number;
}

/** A page of a report's units, document by document. Pages count from 1. */
export function pageOf(documents: readonly DocumentReport[], shown: Shown, page: number, size: number): ReportPage {
  const all = documents.flatMap((document) => document.units.filter((unit) => isShown(unit, shown)).map((unit) => ({ document, unit })));
  const found: { document: DocumentReport; units: UnitReport[] }[] = [];
  for (const { document, unit } of all.slice((page - 1) * size, page * size)) {
    const last = found.at(-1);
    if (last?.document === document) last.units.push(unit);
    else found.push({ document, units: [unit] });
  }
  return { documents: found, pages: Math.ceil(all.length / size) };
}

/** The reports of the pieces of a file as one. */
export const joined = (before: ImportReport | undefined, next: ImportReport): ImportReport =>
  before ? { ...next, documents: [...before.documents, ...next.documents] } : next;

/** Sent once a piece, so there are not many of a long file; an answer comes soon all the same. */
const LEAST = 20;
const PIECES = 20;

/** How many documents are taken at once; how many there are is known after the first piece. */
export const pieceSize = (total: number | undefined): number => Math.max(LEAST, Math.ceil((total ?? 0) / PIECES));
