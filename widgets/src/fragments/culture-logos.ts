import { textOf, type Logo } from '@party-building/contract';
import { nothing, type Html } from '../renderer/renderer.js';
import { standingOf } from '../culture-logos/standing.js';
import type { Context } from '../templates/context.js';
import { cultureLogos, isOver } from '../templates/culture-logos.js';
import { element, langAttribute } from '../templates/element.js';
import { findItem } from '../templates/find-item.js';
import { logoTools, type ToolsContext } from '../templates/logo-tools.js';
import { specimen } from '../templates/specimen.js';
import { logoWordsFor } from '../words/logo-words.js';

/** The logos with all that is said of them. Where the element has its buttons stand the same words, so that the place is the same. */
export function plainLogos(context: Context, list: Logo[]): unknown {
  const { snapshot, baseUrl, today } = context;
  const { locale, logos = [] } = snapshot;
  const words = logoWordsFor(locale);
  return cultureLogos(
    context,
    words,
    list.map((logo) => {
      const standing = standingOf(logo, locale);
      const successor = findItem(logos, logo.supersededBy);
      const about: ToolsContext = { locale, words, base: baseUrl, logo, standing, isOver: isOver(logo, today), successor };
      const tools = logoTools(about, {
        choose: (_, isChosen, name) => element('span', isChosen ? 'choice selected' : 'choice', name),
        jump: ({ name }) => element('span', 'successor', textOf(name), langAttribute(name)),
      });
      const value = (text: string): Html => element('span', 'colour-value', text);
      const rules = element('div', 'rules', [element('p', 'rules-title', words.rules), element('div', 'specimen', specimen(about, value))]);
      return { logo, standing, tools, rules, tooNarrow: nothing };
    }),
  );
}
