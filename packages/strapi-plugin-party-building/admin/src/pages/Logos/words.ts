import { languageName } from '@party-building/strapi-kit/texts';
import { matchLocale } from '@party-building/contract';
import { useIntl } from 'react-intl';
import { choiceWord } from '../../fields/Choice/words';
import { useTexts, type Say } from '../../texts';
import type { NamedLogo } from './api';
import type { Place } from './places';
import type { SendProblem } from './send';

/** Words for logos in the editor's language. */
export interface Words {
  say: Say;
  language(tag: string | null): string;
  choice(attribute: 'arrangement' | 'colourMode' | 'ground' | 'kind', value: string): string;
  /** A place in one line. */
  place(place: Place): string;
  name(logo: NamedLogo): string;
  /** The site's locale that is nearest to the editor's language; the default where none is. */
  ownLocale: string;
  day(date: string): string;
  number(value: number): string;
  problem(problem: SendProblem): string;
}

/** @param locales of the site, the default first. */
export function useWords(locales: readonly string[]): Words {
  const say = useTexts();
  const { locale: editorsLanguage, formatDate, formatNumber } = useIntl();
  const choice: Words['choice'] = (attribute, value) => choiceWord(attribute, value, say) ?? value;
  const language: Words['language'] = (tag) => (tag === null ? say('logos.language.none') : languageName(tag, locales, editorsLanguage));
  return {
    say,
    choice,
    language,
    place: ({ arrangement, colourMode, ground, language: tag }) =>
      [choice('arrangement', arrangement), language(tag), choice('colourMode', colourMode), choice('ground', ground)].join(' · '),
    name: ({ name }) =>
      [matchLocale(editorsLanguage, Object.keys(name)) ?? '', ...locales, ...Object.keys(name)]
        .map((locale) => name[locale])
        .find(Boolean) ?? say('logos.untitled'),
    ownLocale: matchLocale(editorsLanguage, locales) ?? locales[0] ?? '',
    // A day has no zone: noon is on it everywhere.
    day: (date) => formatDate(`${date}T12:00:00Z`, { dateStyle: 'long', timeZone: 'UTC' }),
    number: (value) => formatNumber(value, { maximumFractionDigits: 2 }),
    problem: (problem) => ('sentence' in problem ? problem.sentence : say(`logos.problem.${problem.kind}`)),
  };
}
