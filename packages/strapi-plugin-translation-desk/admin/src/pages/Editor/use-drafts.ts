import { useCallback, useState } from 'react';
import type { Unit } from '../../api/targets';
import { isChanged, openDraft, type Draft } from './drafts';

export interface Drafts {
  /** What is being written for a unit, or its field as it would be opened now. */
  of(unit: Unit): Draft | undefined;
  change(path: string, to: Draft): void;
  /** Forgets what was written: it is saved, or not wanted. */
  drop(path: string): void;
  /** How many units would lose something. */
  unsaved: number;
}

/** What is being written and not saved yet, unit by unit: it stays when the unit is left, and when a save fails. */
export function useDrafts(): Drafts {
  const [kept, setKept] = useState<ReadonlyMap<string, Draft>>(new Map());
  const change = useCallback((path: string, to: Draft) => setKept((before) => new Map(before).set(path, to)), []);
  const drop = useCallback(
    (path: string) =>
      setKept((before) => {
        const next = new Map(before);
        next.delete(path);
        return next;
      }),
    [],
  );
  const of = (unit: Unit): Draft | undefined => {
    const draft = kept.get(unit.path);
    // A field in which nothing was written shows what there is now.
    return draft && (isChanged(draft) || draft.conflict || isSameText(draft, unit)) ? draft : openDraft(unit);
  };
  return { of, change, drop, unsaved: [...kept.values()].filter(isChanged).length };
}

const isSameText = ({ revision, source }: Draft, unit: Unit): boolean =>
  revision === unit.revision && unit.sources.some(({ hash }) => hash === source.hash);
