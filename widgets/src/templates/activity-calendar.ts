import type { ActivitySummary } from '@party-building/contract';
import { activities } from './activities.js';
import type { Context } from './context.js';

/** The activities of a month as a list. */
export const activityCalendar = (context: Context, list: ActivitySummary[]): unknown => activities(context, list);
