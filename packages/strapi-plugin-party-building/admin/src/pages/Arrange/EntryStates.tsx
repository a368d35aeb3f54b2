import { languageName } from '@party-building/strapi-kit/texts';
import { Flex, Status, Typography, type StatusVariant } from '@strapi/design-system';
import type { Entry, State } from '../../api';
import { useTexts } from '../../texts';

const variants: Record<State | 'none', StatusVariant> = {
  draft: 'secondary',
  published: 'success',
  modified: 'alternative',
  none: 'neutral',
};

interface Props {
  states: Entry['state'];
  locales: readonly string[];
  editorsLanguage: string;
}

/** In words, what is live in each language. */
export function EntryStates({ states, locales, editorsLanguage }: Props) {
  const say = useTexts();
  return (
    <Flex gap={2} wrap="wrap" paddingTop={1}>
      {locales.map((locale) => {
        const state = states[locale] ?? 'none';
        const language = languageName(locale, locales, editorsLanguage);
        return (
          <Status key={locale} variant={variants[state]} size="XS">
            <Typography variant="pi" fontWeight="bold">
              {say('arrange.state', { language, state: say(`arrange.state.${state}`) })}
            </Typography>
          </Status>
        );
      })}
    </Flex>
  );
}
