import type { Html } from '../renderer/renderer.js';
import { activities } from './activities.js';
import type { Context } from './context.js';
import { element } from './element.js';
import { graspSections } from './grasp.js';
import { valueCards } from './value.js';

/** What a display in a lobby shows in turn: panels, values and activities, one after the other. */
export const signage = (context: Context): Html =>
  element('div', 'slides', [graspSections(context), valueCards(context), activities(context, context.snapshot.activities ?? [])]);
