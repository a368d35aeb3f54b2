import type { Html } from '../renderer/renderer.js';
import type { ActivityPage, ActivitySummary } from '@party-building/contract';
import { card } from './card.js';
import type { Context } from './context.js';

/** One activity in full. */
export const activity = ({ level }: Context, { title, summary }: ActivitySummary | ActivityPage['activity']): Html =>
  card({ kind: 'activity', title, text: summary, level });
