import { nothing, type Html } from '../renderer/renderer.js';
import type { Logo } from '@party-building/contract';
import type { Standing } from '../culture-logos/standing.js';
import { cards } from './card.js';
import type { LogoWords } from '../words/logo-words.js';
import type { Context } from './context.js';
import { element, headingTag, textElement } from './element.js';
import { logoDrawing } from './logo-drawing.js';
import { dayText } from './when.js';

/** A logo as it is shown now. */
export interface ShownLogo {
  logo: Logo;
  /** Without one there is no ground that it may stand on. */
  standing: Standing | undefined;
  /** What a reader can do with it: stands below its name, … */
  tools: unknown;
  /** … and what is said of its use, below all. */
  rules: unknown;
  /** What stands in the place of a picture that would be too small. */
  tooNarrow: unknown;
}

/** Logos, each on a ground that it may stand on. */
export const cultureLogos = (context: Context, words: LogoWords, list: ShownLogo[]): unknown =>
  cards(
    'logos',
    list.map((shown) => logoCard(context, words, shown)),
  );

function logoCard(
  { level, snapshot, today, baseUrl }: Context,
  words: LogoWords,
  { logo, standing, tools, rules, tooNarrow }: ShownLogo,
): Html {
  const { kind, name, validFrom = '', validUntil = '' } = logo;
  const day = (date: string): string => dayText(snapshot.locale, date, { dateStyle: 'long' });
  return element('div', 'box logo', [
    element('div', 'about', [
      textElement('p', 'label', words[kind]),
      textElement(headingTag(level), 'title', name),
      isOver(logo, today)
        ? element('p', 'note', words.expired(day(validUntil)))
        : today && validFrom > today
          ? element('p', 'note', words.notYet(day(validFrom)))
          : nothing,
      tools,
    ]),
    standing ? logoDrawing(baseUrl, logo, standing, tooNarrow) : nothing,
    rules,
  ]);
}

/** It is no longer in use. */
export const isOver = ({ validUntil }: Logo, today: string): boolean => !!validUntil && validUntil < today;
