import { useCallback, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { shownFrom, type Shown } from './work';

export interface Opening {
  readonly shown: Shown;
  /** The unit that the address names. */
  readonly wanted: string | null;
  /** Counts how often a unit was opened by hand, or is the next after a save: its field gets the focus. */
  readonly focused: number;
  openUnit(path: string): void;
  /** Whether somebody has gone elsewhere from this unit since this was rendered. */
  isLeft(path: string): boolean;
  show(to: Shown): void;
}

/** Which units are listed, and which is open: kept in the address, so that a place can be passed on. */
export function useOpening(): Opening {
  const [search, setSearch] = useSearchParams();
  const [focused, setFocused] = useState(0);
  const openUnit = useCallback(
    (path: string) => {
      setFocused((count) => count + 1);
      setSearch(
        (before) => {
          const next = new URLSearchParams(before);
          next.set('unit', path);
          return next;
        },
        { replace: true },
      );
    },
    [setSearch],
  );
  const wanted = search.get('unit');
  const latest = useRef(wanted);
  useEffect(() => {
    latest.current = wanted;
  });
  // Where the address named no unit, the first with work was open: which that is may change without anybody going anywhere.
  const isLeft = (path: string): boolean => latest.current !== wanted && latest.current !== path;
  const show = (to: Shown) => {
    setFocused(0);
    setSearch(to === 'all' ? {} : { show: to }, { replace: true });
  };
  return { shown: shownFrom(search), wanted, focused, openUnit, isLeft, show };
}
