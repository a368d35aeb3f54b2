import { alignCodes, codesOf, type Inline, type InlineCode } from '@party-building/l10n';
import type { SaveConflict, Source, SuggestedBy, Unit, UnitSave } from '../../api/targets';
import { knownCodes, readTyped, typedOf, type ReadText } from '../../inline/typed';
import { translatedSource } from './translated-source';

/** What a translator is writing for a unit, as long as it is not saved. */
export interface Draft {
  readonly typed: string;
  /** What was in the field when it was opened. */
  readonly opened: string;
  /** By their names: all that may stand in the text. */
  readonly codes: ReadonlyMap<string, InlineCode>;
  readonly hasOtherCodes: boolean;
  /** What the translation said when it was opened, and its revision then. */
  readonly base: readonly Inline[];
  readonly revision: number;
  /** The version of the source that is translated. */
  readonly source: Source;
  readonly isUnfinished: boolean;
  readonly conflict?: SaveConflict | undefined;
  /** A text that gave way in a conflict. */
  readonly aside?: { readonly whose: 'mine' | 'theirs'; readonly typed: string } | undefined;
  /** A suggestion that was taken, as it came into the field. */
  readonly used?: { readonly by: SuggestedBy; readonly typed: string } | undefined;
  /** Why the last save failed. */
  readonly failure?: string | undefined;
}

type Opened = Pick<Unit, 'sources' | 'target' | 'revision'>;

/** The field of a unit as it is opened; nothing where the source has no such unit. */
export function openDraft(unit: Opened): Draft | undefined {
  const source = translatedSource(unit.sources);
  return source && { ...fieldOf(source, unit.target), base: unit.target, revision: unit.revision, source, isUnfinished: false };
}

type Field = Pick<Draft, 'typed' | 'opened' | 'codes' | 'hasOtherCodes'>;

function fieldOf(source: Source, content: readonly Inline[]): Field {
  const target = alignCodes(source.content, content);
  const codes = knownCodes(source.content, target);
  const typed = typedOf(target, codes.size > 0);
  return { typed, opened: typed, codes, hasOtherCodes: false };
}

export const readDraft = ({ typed, codes, source }: Pick<Draft, 'typed' | 'codes' | 'source'>): ReadText =>
  readTyped(typed, codes, codesOf(source.content));

/** Whether something would be lost. */
export const isChanged = ({ typed, opened, hasOtherCodes, aside }: Draft): boolean =>
  typed !== opened || hasOtherCodes || aside !== undefined;

/** Why a text cannot be saved as it stands; the names of the codes that it is about. */
export type DraftProblem =
  | { readonly kind: 'unknown' | 'unclosed' | 'unopened' | 'crossed' | 'twice'; readonly ids: readonly string[] }
  | { readonly kind: 'missing'; readonly ids: readonly string[] }
  | { readonly kind: 'empty'; readonly ids: readonly string[] };

/** A text that is not finished may lack codes; nothing at all is no translation. */
export function problemOf(draft: Draft): DraftProblem | undefined {
  const read = readDraft(draft);
  if (!read.ok) return { kind: read.problem.kind, ids: [read.problem.id] };
  if (draft.typed.trim() === '') return draft.base.length > 0 && draft.isUnfinished ? undefined : { kind: 'empty', ids: [] };
  if (read.missing.length > 0 && !draft.isUnfinished) return { kind: 'missing', ids: read.missing.map(({ id }) => id) };
  return undefined;
}

/** What is sent to the server; nothing where it could not be read. */
export function saveOf(path: string, draft: Draft): UnitSave | undefined {
  const read = readDraft(draft);
  if (!read.ok) return undefined;
  const { revision, base, source, isUnfinished, used } = draft;
  const state = isUnfinished ? 'draft' : 'translated';
  // As soon as a suggestion is touched, it is somebody's own text.
  const origin = used?.typed === draft.typed ? used.by : 'human';
  return { path, revision, base, content: read.content, source: source.hash, state, origin };
}

/** Another version of the source is translated: the codes are named as there. */
export function withSource(draft: Draft, source: Source): Draft {
  const read = readDraft(draft);
  const content = read.ok ? read.content : [];
  const { codes, typed } = fieldOf(source, content);
  const { typed: opened } = fieldOf(source, draft.base);
  // What cannot be read stays as it was typed.
  return { ...draft, source, codes, opened, typed: read.ok ? typed : draft.typed };
}

/** The version that is translated once the one that was seen is gone: again the draft, where it was the draft. */
export const sourceAfter = ({ source }: Draft, sources: readonly Source[]): Source | undefined =>
  sources.find(({ status }) => status === source.status) ?? translatedSource(sources);

/** Another text in the field, as a suggestion: its codes are named as in the source. */
export function withContent(draft: Draft, content: readonly Inline[], by?: SuggestedBy): Draft {
  const { typed, codes } = fieldOf(draft.source, content);
  return { ...draft, typed, codes, hasOtherCodes: codes.size > 0, used: by && { by, typed }, failure: undefined };
}

/** Whether another text in the field would take something away that somebody typed; a suggestion can be had again. */
export const wouldLose = (draft: Draft, content: readonly Inline[]): boolean =>
  draft.typed !== draft.opened &&
  draft.typed.trim() !== '' &&
  draft.typed !== draft.used?.typed &&
  draft.typed !== withContent(draft, content).typed;

/** The source's own codes in place of those that say something else, as another address. */
export function withSourceCodes(draft: Draft): Draft {
  return {
    ...draft,
    codes: new Map([...draft.codes, ...codesOf(draft.source.content).map((code) => [code.id, code] as const)]),
    hasOtherCodes: true,
  };
}

/** The names of codes that do not say what they say in the source. */
export const differingCodes = ({ codes, source }: Draft): string[] =>
  codesOf(source.content).flatMap(({ id, data }) => (JSON.stringify(codes.get(id)?.data) === JSON.stringify(data) ? [] : [id]));

export type Choice = 'theirs' | 'mine' | 'both';

/** The way on after somebody else was faster; the text that gives way is put aside, not lost. */
export function settled(draft: Draft, conflict: Extract<SaveConflict, { kind: 'target' }>, choice: Choice): Draft {
  const { theirs, revision } = conflict;
  const their = fieldOf(draft.source, theirs);
  const onTop = { ...draft, opened: their.typed, base: theirs, revision, conflict: undefined, failure: undefined };
  if (choice === 'mine') return onTop;
  if (choice === 'both') return { ...onTop, aside: { whose: 'theirs', typed: their.typed } };
  return { ...onTop, typed: their.typed, aside: { whose: 'mine', typed: draft.typed } };
}

/** What is left in the field after a save: nothing, or what was typed while that was on its way, on top of what is saved now. */
export function draftAfterSave(now: Draft | undefined, sent: Draft, saved: Opened | undefined): Draft | undefined {
  if (!now || now === sent) return undefined;
  if (!saved) return now;
  const source = saved.sources.find(({ hash }) => hash === now.source.hash) ?? now.source;
  const { target: base, revision } = saved;
  return { ...now, source, opened: fieldOf(source, base).typed, base, revision, conflict: undefined, failure: undefined };
}

/** What is in the field after a save that was refused: what was typed meanwhile stays, and what was sent comes back where nothing is. */
export const draftAfterRefusal = (now: Draft | undefined, sent: Draft, why: Pick<Draft, 'conflict' | 'failure'>): Draft => ({
  ...(now ?? sent),
  ...why,
});

/** The field takes what was put aside, and puts aside what stood there. */
export const swappedAside = (draft: Draft): Draft =>
  draft.aside
    ? { ...draft, typed: draft.aside.typed, aside: { whose: draft.aside.whose === 'mine' ? 'theirs' : 'mine', typed: draft.typed } }
    : draft;
