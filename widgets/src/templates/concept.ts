import { nothing, type Html } from '../renderer/renderer.js';
import type { Concept } from '@party-building/contract';
import type { Context } from './context.js';
import { element, headingTag, quoted, textElement } from './element.js';
import { fact } from './fact.js';
import { picture } from './picture.js';
import { richText } from './rich-text.js';

/** The head of the concept page; `undefined` while no concept is published. */
export function concept(context: Context): Html | undefined {
  const { words, snapshot } = context;
  if (!snapshot.concept) return undefined;
  const { introduction, name, organisation, founded } = snapshot.concept;
  return element('div', 'box concept', [
    hero(context, snapshot.concept),
    element('div', 'details', [
      richText(context, 'introduction', introduction),
      element('dl', 'facts', [
        fact(words.conceptName, textElement('dd', 'text', quoted(name))),
        fact(words.organisation, textElement('dd', 'text', organisation)),
        fact(words.founded, textElement('dd', 'text', founded === undefined ? founded : year(founded, snapshot.locale))),
      ]),
    ]),
  ]);
}

/** Names and principle beside the picture. */
export function hero(context: Context, { siteName, pageTitle, principle, hero: image }: Concept): Html {
  return element('div', 'hero', [
    element('div', 'masthead', [
      textElement('p', 'site-name', siteName),
      textElement(headingTag(context.level), 'page-title', pageTitle),
      textElement('p', 'principle', quoted(principle)),
    ]),
    image ? picture(context, 'picture', image) : nothing,
  ]);
}

function year(gregorian: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' }).format(Date.UTC(gregorian, 6));
}
