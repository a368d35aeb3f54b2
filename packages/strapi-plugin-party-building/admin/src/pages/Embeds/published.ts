import { textOf, type Snapshot } from '@party-building/contract';
import type { KeyedList } from './api';

/** Something published that an option can name. */
export interface Choice {
  key: string;
  words: string;
}

/** What is published of a list, in its order. */
export function choicesOf(snapshot: Snapshot | undefined, list: KeyedList): Choice[] {
  if (!snapshot) return [];
  switch (list) {
    case 'grasps':
      return snapshot.grasps.map(({ key, title }) => ({ key, words: textOf(title) }));
    case 'values':
      return snapshot.values.map(({ key, statement }) => ({ key, words: textOf(statement) }));
    case 'logos':
      return (snapshot.logos ?? []).map(({ key, name }) => ({ key, words: textOf(name) }));
    case 'venues':
      return (snapshot.venues ?? []).map(({ key, name }) => ({ key, words: textOf(name) }));
    case 'activities':
      return (snapshot.activities ?? []).map(({ key, title }) => ({ key, words: textOf(title) }));
  }
}
