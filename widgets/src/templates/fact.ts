import { nothing } from '../renderer/renderer.js';
import { element } from './element.js';

/**
 * A term with what is said of it, for a `dl`; nothing where nothing is said.
 *
 * @param said one or more `dd`.
 * @param part beside `fact`.
 */
export const fact = (term: string, said: unknown, part = ''): unknown =>
  [said].flat().every((each) => each === nothing) ? nothing : element('div', `fact ${part}`, [element('dt', 'term', term), said]);
