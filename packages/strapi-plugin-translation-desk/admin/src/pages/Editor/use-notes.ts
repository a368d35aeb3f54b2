import { useCallback, useState } from 'react';

export interface Notes {
  /** A comment of a unit that is being written. */
  of(path: string): string;
  change(path: string, text: string): void;
  readonly any: boolean;
}

/** Comments that are being written and not sent yet: they stay when another unit is opened. */
export function useNotes(): Notes {
  const [kept, setKept] = useState<ReadonlyMap<string, string>>(new Map());
  const change = useCallback((path: string, text: string) => setKept((before) => new Map(before).set(path, text)), []);
  return { of: (path) => kept.get(path) ?? '', change, any: [...kept.values()].some((text) => text.trim() !== '') };
}
