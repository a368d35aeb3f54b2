import type { DocumentState } from '@party-building/l10n';
import type { MatrixRow } from '../../api/matrix';
import { DOCUMENT_STATES } from '../../components/states';
import { documentsOf, type MatrixDocument } from './documents';

/** What narrows the matrix; the names are those of the address. */
export const FILTERS = ['state', 'type', 'locale', 'search', 'assigned', 'due'] as const;
export type FilterName = (typeof FILTERS)[number];

export type Filter = Readonly<Partial<Record<FilterName, string>>>;

/** Who looks, and when. */
export interface Looking {
  readonly me: number | undefined;
  /** `2026-11-26` */
  readonly today: string;
}

export const filterFrom = (search: URLSearchParams): Filter =>
  Object.fromEntries(FILTERS.flatMap((name) => (search.get(name) ? [[name, search.get(name)]] : [])));

/** The address with another choice; the list begins anew with it. */
export function withChoice(search: URLSearchParams, name: FilterName, value: string | undefined): URLSearchParams {
  const next = new URLSearchParams(search);
  if (value === undefined || value === '') next.delete(name);
  else next.set(name, value);
  next.delete('page');
  return next;
}

function matches(row: MatrixRow, { type, locale, search, assigned, due }: Filter, { me, today }: Looking): boolean {
  return (
    (type === undefined || row.uid === type) &&
    (locale === undefined || row.locale === locale) &&
    (search === undefined || row.title.toLowerCase().includes(search.toLowerCase())) &&
    (assigned === undefined || isAssigned(row, assigned, me)) &&
    (due === undefined || (due === 'set' ? row.dueOn !== null : isOverdue(row, today)))
  );
}

/** `me`, `none`, or the id of somebody. */
function isAssigned({ assignee }: MatrixRow, to: string, me: number | undefined): boolean {
  if (to === 'none') return assignee === null;
  return assignee !== null && (to === 'me' ? assignee === me : String(assignee) === to);
}

/** Whether something was to be done before today and is not. */
export const isOverdue = ({ dueOn, state }: Pick<MatrixRow, 'dueOn' | 'state'>, now: string): boolean =>
  dueOn !== null && dueOn < now && isOpen(state);

const isOpen = (state: DocumentState): boolean => ['missing', 'in-progress', 'outdated', 'published-but-outdated'].includes(state);

export interface Narrowed {
  /** Those with a translation that is asked for. */
  readonly documents: MatrixDocument[];
  /** How many translations are in each state, whatever state is asked for. */
  readonly counts: Readonly<Record<DocumentState, number>>;
}

/** What is asked for, counted: a document with all its languages, where one of them is. */
export function narrowed(rows: readonly MatrixRow[], filter: Filter, looking: Looking): Narrowed {
  const counts = Object.fromEntries(DOCUMENT_STATES.map((state) => [state, 0])) as Record<DocumentState, number>;
  const wanted = new Set<string>();
  for (const row of rows) {
    if (!matches(row, filter, looking)) continue;
    counts[row.state] += 1;
    if (filter.state === undefined || row.state === filter.state) wanted.add(`${row.uid} ${row.documentId}`);
  }
  return { documents: documentsOf(rows.filter(({ uid, documentId }) => wanted.has(`${uid} ${documentId}`))), counts };
}
