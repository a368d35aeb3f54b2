import { nothing, type Html } from '../renderer/renderer.js';
import type { Text } from '@party-building/contract';
import type { Context } from './context.js';
import { element, headingTag, quoted, textElement } from './element.js';
import { picture } from './picture.js';
import { richText } from './rich-text.js';

/** The head of the concept page; `undefined` while no concept is published. */
export function concept(context: Context): Html | undefined {
  const { words, snapshot, level } = context;
  if (!snapshot.concept) return undefined;
  const { siteName, pageTitle, principle, hero, introduction, name, organisation, founded } = snapshot.concept;
  const fact = (term: string, text: Text) => element('div', 'fact', [element('dt', 'term', term), textElement('dd', 'text', text)]);
  return element('div', 'box concept', [
    element('div', 'hero', [
      element('div', 'masthead', [
        textElement('p', 'site-name', siteName),
        textElement(headingTag(level), 'page-title', pageTitle),
        textElement('p', 'principle', quoted(principle)),
      ]),
      hero ? picture(context, 'picture', hero) : nothing,
    ]),
    element('div', 'details', [
      richText(context, 'introduction', introduction),
      element('dl', 'facts', [
        fact(words.conceptName, quoted(name)),
        fact(words.organisation, organisation),
        founded === undefined ? nothing : fact(words.founded, year(founded, snapshot.locale)),
      ]),
    ]),
  ]);
}

function year(gregorian: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' }).format(Date.UTC(gregorian, 6));
}
