import { nothing } from '../renderer/renderer.js';
import { element } from './element.js';

/**
 * A term with what is said of it, for a `dl`; nothing where nothing is said.
 *
 * @param said one or more `dd`.
 */
export const fact = (term: string, said: unknown): unknown =>
  said === nothing ? nothing : element('div', 'fact', [element('dt', 'term', term), said]);
