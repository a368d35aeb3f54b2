import { useCallback, useRef, useState } from 'react';
import type { Unit } from '../../api/targets';
import { isChanged, openDraft, type Draft } from './drafts';

export interface Drafts {
  /** What is being written for a unit, or its field as it would be opened now. */
  of(unit: Unit): Draft | undefined;
  change(path: string, to: Draft): void;
  /** Makes something of what is kept at this very moment, also between two renders: somebody may have typed. @returns what is kept then. */
  update(path: string, to: (now: Draft | undefined) => Draft | undefined): Draft | undefined;
  /** Forgets what was written: it is saved, or not wanted. */
  drop(path: string): void;
  /** How many units would lose something. */
  unsaved: number;
}

/** What is being written and not saved yet, unit by unit: it stays when the unit is left, and when a save fails. */
export function useDrafts(): Drafts {
  const [kept, setKept] = useState<ReadonlyMap<string, Draft>>(new Map());
  const latest = useRef(kept);
  const update = useCallback<Drafts['update']>((path, to) => {
    const next = new Map(latest.current);
    const draft = to(next.get(path));
    if (draft) next.set(path, draft);
    else next.delete(path);
    latest.current = next;
    setKept(next);
    return draft;
  }, []);
  const change = useCallback((path: string, to: Draft) => void update(path, () => to), [update]);
  const drop = useCallback((path: string) => void update(path, () => undefined), [update]);
  const of = (unit: Unit): Draft | undefined => {
    const draft = kept.get(unit.path);
    // A field in which nothing was written shows what there is now.
    return draft && (isChanged(draft) || draft.conflict || isSameText(draft, unit)) ? draft : openDraft(unit);
  };
  return { of, change, update, drop, unsaved: [...kept.values()].filter(isChanged).length };
}

const isSameText = ({ revision, source }: Draft, unit: Unit): boolean =>
  revision === unit.revision && unit.sources.some(({ hash }) => hash === source.hash);
