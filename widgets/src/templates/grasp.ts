import { html, icon, nothing, type Html } from '../renderer/renderer.js';
import type { ChainRole, Grasp, Measure } from '@party-building/contract';
import type { Words } from '../words/words.js';
import { card, cards } from './card.js';
import type { Context } from './context.js';
import { element, headingTag, textElement } from './element.js';
import { mechanismCards } from './mechanisms.js';
import { richText } from './rich-text.js';
import { valueCard } from './value.js';

/** All grasps in their order. */
export function graspSections(context: Context): Html {
  return element(
    'div',
    'sections',
    context.snapshot.grasps.map((grasp) => graspSection(context, grasp)),
  );
}

/** One grasp in full: head and body. */
export function graspSection(context: Context, grasp: Grasp): Html {
  return element('section', 'grasp', [
    element('header', 'box head', graspHead(grasp, graspTitle(context, grasp))),
    graspBody(context, grasp),
  ]);
}

export function graspTitle({ level }: Context, { title }: Grasp, part = 'title'): unknown {
  return textElement(headingTag(level), part, title);
}

/** Icon, title and slogan. Only phrasing content where `title` is, so that it can stand in a button. */
export function graspHead({ growth, slogan }: Grasp, title: unknown): Html {
  return html`<span part="icon" aria-hidden="true">${icon(growth)}</span>${title} ${textElement('span', 'slogan', slogan)}`;
}

/** Everything below the head: lead, text, measures, mechanisms and the values that belong to it. */
export function graspBody(context: Context, { key, lead, body, measures, mechanisms }: Grasp): Html {
  const { snapshot, words } = context;
  const level = context.level + 1;
  return element('div', 'box body', [
    textElement('p', 'lead', lead),
    body ? richText(context, '', body) : nothing,
    cards(
      'measures',
      measures.map((measure) => measureCard(words, measure, level)),
    ),
    cards('mechanisms', mechanismCards(mechanisms, level)),
    cards(
      'values',
      snapshot.values.filter((value) => value.grasp === key).map((value) => valueCard(words, value, level)),
    ),
  ]);
}

export function measureCard(words: Words, { chain, ...measure }: Measure, level: number): Html {
  return card({ ...measure, kind: chain ? 'chained' : 'measure', level, more: chain && roles(words, chain) });
}

/** A chain of roles, drawn as boxes and arrows; read aloud it is a list: "secretary", "contacts branch secretary", … */
function roles({ contacts }: Words, chain: ChainRole[]): Html {
  return element(
    'ol',
    'chain',
    chain.map(({ name }, i) =>
      element('li', 'chain-item', [i ? [element('span', 'contact', contacts), ' '] : nothing, textElement('span', 'role', name)]),
    ),
  );
}
