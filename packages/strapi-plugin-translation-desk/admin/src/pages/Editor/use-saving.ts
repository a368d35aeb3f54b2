import { useState } from 'react';
import { detailsOf, sentenceOf, statusOf } from '../../api/errors';
import {
  useDismissFindingMutation,
  usePublishTargetMutation,
  useReviewUnitsMutation,
  useSaveUnitsMutation,
  useUndismissFindingMutation,
  useUndoChangeMutation,
  type ReviewProblem,
  type SaveConflict,
  type Target,
  type TargetName,
  type Unit,
} from '../../api/targets';
import { useTexts } from '../../texts';
import { draftAfterRefusal, draftAfterSave, problemOf, saveOf, type Draft } from './drafts';
import { translatedSource } from './translated-source';
import type { Drafts } from './use-drafts';

/** What was done last, and can be taken back. */
export interface Done {
  readonly sentence: string;
  readonly change?: number;
}

/** The document after a save. */
export interface SavedTarget {
  readonly target: Target;
  /** Whether something was typed into the unit while the save was on its way. */
  readonly isTypedOn: boolean;
}

export interface Saving {
  readonly busy: boolean;
  readonly done: Done | undefined;
  /** What went wrong that is of no single unit. */
  readonly failure: string | undefined;
  readonly publishError: unknown;
  /** @returns nothing where the text was not saved. */
  save(unit: Unit, draft: Draft): Promise<SavedTarget | undefined>;
  /** All of them or none. @returns the document as it is then. */
  review(units: readonly Unit[], state: 'approved' | 'rejected'): Promise<Target | undefined>;
  /** Judges a finding of a unit to be none; without a reason it is shown again. @returns whether it was done. */
  dismissFinding(unit: Unit, check: string, reason?: string): Promise<boolean>;
  undo(change: number): Promise<void>;
  publish(): Promise<void>;
  dismiss(): void;
}

/** Whatever the editor writes. What fails leaves everything that was typed as it is, and so does what succeeds with what was typed since. */
export function useSaving(of: TargetName, drafts: Drafts, onReload: () => void): Saving {
  const say = useTexts();
  const [saveUnits, saving] = useSaveUnitsMutation();
  const [reviewUnits, reviewing] = useReviewUnitsMutation();
  const [undoChange, undoing] = useUndoChangeMutation();
  const [dismissFinding, dismissing] = useDismissFindingMutation();
  const [restoreFinding, restoring] = useUndismissFindingMutation();
  const [publishTarget, publishing] = usePublishTargetMutation();
  const [done, setDone] = useState<Done>();
  const [failure, setFailure] = useState<string>();

  const why = (error: unknown): string => {
    if (statusOf(error) === 403) return say('editor.failure.forbidden');
    if (statusOf(error) === 404) return say('editor.failure.absent');
    return sentenceOf(error) ?? say('editor.failure.no-answer');
  };
  const begin = () => {
    setDone(undefined);
    setFailure(undefined);
    publishing.reset();
  };

  return {
    busy: [saving, reviewing, undoing, dismissing, restoring, publishing].some(({ isLoading }) => isLoading),
    done,
    failure,
    publishError: publishing.error,

    async save(unit, draft) {
      const sent = problemOf(draft) ? undefined : saveOf(unit.path, draft);
      if (!sent) return undefined;
      begin();
      // Kept as it is sent: whatever is kept when the answer comes and is not this, was typed in between.
      drafts.change(unit.path, draft);
      const answer = await saveUnits({ of, units: [sent] });
      if (!('error' in answer)) {
        const { data: target, meta } = answer.data;
        const saved = target.units.find(({ path }) => path === unit.path);
        const rest = drafts.update(unit.path, (now) => draftAfterSave(now, draft, saved));
        const undoable = meta.change === undefined ? {} : { change: meta.change };
        setDone({ sentence: say(draft.isUnfinished ? 'editor.done.draft' : 'editor.done.saved'), ...undoable });
        return { target, isTypedOn: rest !== undefined };
      }
      const [conflict] = detailsOf<{ conflicts?: SaveConflict[] }>(answer.error)?.conflicts ?? [];
      // What the source says now is shown from the document as it is now.
      if (conflict?.kind === 'source') onReload();
      const failure = conflict ? undefined : why(answer.error);
      drafts.update(unit.path, (now) => draftAfterRefusal(now, draft, { conflict, failure }));
      return undefined;
    },

    async review(units, state) {
      const reviews = units.flatMap(({ path, revision, targetHash: target, sources }) => {
        const source = translatedSource(sources);
        return source ? [{ path, revision, source: source.hash, target }] : [];
      });
      if (reviews.length === 0) return undefined;
      begin();
      const answer = await reviewUnits({ of, state, units: reviews });
      if (!('error' in answer)) {
        const { change } = answer.data.meta;
        const sentence = units.length > 1 ? say('editor.done.reviewed', { count: units.length }) : say(`editor.done.${state}`);
        setDone({ sentence, ...(change !== undefined && { change }) });
        return answer.data.data;
      }
      const [problem] = detailsOf<{ problems?: ReviewProblem[] }>(answer.error)?.problems ?? [];
      if (problem?.kind === 'changed') onReload();
      setFailure(problem ? say(`editor.review.${problem.kind}`) : why(answer.error));
      return undefined;
    },

    async dismissFinding({ path, revision }, check, reason) {
      begin();
      const finding = { path, revision, check };
      const answer = reason === undefined ? await restoreFinding({ of, finding }) : await dismissFinding({ of, finding, reason });
      if (!('error' in answer)) {
        const { change } = answer.data.meta;
        setDone({
          sentence: say(reason === undefined ? 'editor.done.restored' : 'editor.done.dismissed'),
          ...(change !== undefined && { change }),
        });
        return true;
      }
      const hasGoneOn = statusOf(answer.error) === 409;
      if (hasGoneOn) onReload();
      setFailure(hasGoneOn ? say('editor.review.changed') : why(answer.error));
      return false;
    },

    async undo(change) {
      begin();
      const answer = await undoChange({ of, change });
      if (!('error' in answer)) return setDone({ sentence: say('editor.done.undone') });
      setFailure(statusOf(answer.error) === 409 ? say('editor.failure.written-since') : why(answer.error));
    },

    async publish() {
      begin();
      const answer = await publishTarget({ of });
      if (!('error' in answer)) setDone({ sentence: say('editor.done.published') });
    },

    dismiss() {
      setDone(undefined);
      setFailure(undefined);
      publishing.reset();
    },
  };
}
