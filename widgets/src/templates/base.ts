import { isGrey } from '@party-building/contract';
import { nothing, type Html } from '../renderer/renderer.js';
import type { Context } from './context.js';
import { element } from './element.js';
import { translationNote } from './note.js';

/**
 * All that an element shows.
 *
 * @param shown the part of the snapshot that is shown.
 * @param more what only the element says, not the fragment.
 */
export function base(context: Context, content: unknown, shown: unknown, more: unknown = nothing): Html {
  const { snapshot, today } = context;
  return element(
    'div',
    isGrey(snapshot.appearance, today) ? 'base grey' : 'base',
    [content, translationNote(context, shown), more],
    snapshot.locale,
  );
}
