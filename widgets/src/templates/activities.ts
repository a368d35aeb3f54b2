import type { Html } from '../renderer/renderer.js';
import type { ActivitySummary } from '@party-building/contract';
import { card, cards } from './card.js';
import type { Context } from './context.js';

/** Activities as cards. */
export const activities = ({ level }: Context, list: ActivitySummary[]): unknown =>
  cards(
    'activities',
    list.map(({ title, summary }): Html => card({ kind: 'activity', title, text: summary, level })),
  );
