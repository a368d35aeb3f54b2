import { nothing, type Html } from '../renderer/renderer.js';
import type { Value } from '@party-building/contract';
import type { Words } from '../words/words.js';
import { card, cards } from './card.js';
import type { Context } from './context.js';
import { element, quoted, textElement } from './element.js';

/**
 * One value as a card; the statement is its heading. The comparison, where there is one, is drawn as a ladder of type, from the
 * greatest down.
 */
export function valueCard(words: Words, { kind, statement, gloss, comparison }: Value, level: number): Html {
  return card({
    kind: `value ${kind}`,
    label: kind === 'maxim' ? words.maxim : words.coreValue,
    title: quoted(statement),
    text: gloss,
    level,
    more:
      comparison &&
      element(
        'p',
        'ladder',
        comparison.map(({ name }, i) => [i ? element('span', 'greater', ' > ') : nothing, textElement('span', `rung rung-${i + 1}`, name)]),
      ),
  });
}

/** All values in their order; nothing where there are none. */
export function valueCards({ snapshot, words, level }: Context): unknown {
  return cards(
    'values',
    snapshot.values.map((value) => valueCard(words, value, level)),
  );
}
