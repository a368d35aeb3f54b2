import { nothing, type Html } from '../renderer/renderer.js';
import { textOf, type Text } from '@party-building/contract';
import { element, headingTag, langAttribute, textElement } from './element.js';
import { link } from './link.js';

export interface Card {
  /** Parts of the card, beside `card`. */
  kind: string;
  label?: Text | undefined;
  title: Text;
  /** Where the title leads. */
  url?: string | undefined;
  text?: Text | undefined;
  /** Level of the title. */
  level: number;
  /** What stands below. */
  more?: unknown;
}

export function card({ kind, label, title, url, text, level, more }: Card): Html {
  return element('div', `box card ${kind}`, [
    textElement('p', 'label', label),
    element(headingTag(level), 'title', link(url, textOf(title)), langAttribute(title)),
    textElement('p', 'text', text),
    more,
  ]);
}

/** Cards as a list; nothing where there are none. */
export function cards(kind: string, list: Html[]): unknown {
  return list.length
    ? element(
        'ul',
        `cards ${kind}`,
        list.map((each) => element('li', 'cell', each)),
      )
    : nothing;
}
