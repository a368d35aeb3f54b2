import { ACTIVITY_KINDS, type FeedFilter, type Text } from '@party-building/contract';
import type { Context } from './context.js';

export type FilterName = FeedFilter | 'when';

/** What a reader can choose for a field of activities. */
export type Filter = [name: FilterName, label: string, choices: { key: string; name?: Text; title?: Text }[]];

/** Filters for the fields of activities in which there is something to choose. */
export function filtersOf({ words, snapshot: { venues = [], grasps } }: Context): Filter[] {
  const named = <K extends 'coming' | 'past' | (typeof ACTIVITY_KINDS)[number]>(keys: readonly K[]) =>
    keys.map((key) => ({ key, name: words[key] }));
  const filters: Filter[] = [
    ['kind', words.kind, named(ACTIVITY_KINDS)],
    ['venue', words.place, venues],
    ['grasp', words.theme, grasps],
    ['when', words.time, named(['coming', 'past'])],
  ];
  return filters.filter(([, , choices]) => choices.length);
}

/** Two rows where there is no room for more than two filters beside each other. */
export const filtersPart = (filters: Filter[]): string => `filters ${filters.length > 2 ? 'tall' : ''}`;
