import { languageName } from '@party-building/strapi-kit/texts';
import { ACTIVITY_KINDS } from '@party-building/contract';
import { Flex, SearchForm, Searchbar, SingleSelect, SingleSelectOption, Box } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useSearchParams } from 'react-router-dom';
import { styled } from 'styled-components';
import { choiceWord } from '../../../fields/Choice/words';
import { useTexts } from '../../../texts';
import { useVenues } from '../use-venues';
import { withChoice, type Filter } from './filters';

const STATES = ['draft', 'published', 'modified'] as const;

/** What narrows the list; kept in the address, so that a list can be passed on. */
export function Filters({ locales }: { locales: readonly string[] }) {
  const say = useTexts();
  const { locale: language } = useIntl();
  const venues = useVenues();
  const [search, setSearch] = useSearchParams();
  const [typed, setTyped] = useState(search.get('search') ?? '');
  const choose = (name: Filter | 'search', value: string) => setSearch(withChoice(search, name, value));
  const options: Record<Filter, [value: string, words: string][]> = {
    when: (['coming', 'past', 'all'] as const).map((when) => [when, say(`activities.when.${when}`)]),
    kind: ACTIVITY_KINDS.map((kind) => [kind, choiceWord('kind', kind, say) ?? kind]),
    state: STATES.map((state) => [state, say(`arrange.state.${state}`)]),
    missing: locales.map((locale) => [locale, say('activities.filter.missing.in', { language: languageName(locale, locales, language) })]),
    venue: [...venues],
  };
  return (
    <Flex gap={2} wrap="wrap" paddingBottom={4}>
      <Box minWidth="22rem" flex="1 1 22rem">
        <SearchForm onSubmit={(event) => (event.preventDefault(), choose('search', typed.trim()))}>
          <Searchbar
            name="search"
            size="S"
            value={typed}
            onChange={({ target }: { target: { value: string } }) => setTyped(target.value)}
            onClear={() => (setTyped(''), choose('search', ''))}
            clearLabel={say('activities.filter.clear')}
            placeholder={say('activities.search')}
          >
            {say('activities.search')}
          </Searchbar>
        </SearchForm>
      </Box>
      {(Object.keys(options) as Filter[]).map((name) => (
        <Narrow key={name}>
          <SingleSelect
            size="S"
            aria-label={say(`activities.filter.${name}`)}
            placeholder={say(`activities.filter.${name}`)}
            value={search.get(name) ?? (name === 'when' ? 'coming' : null)}
            clearLabel={say('activities.filter.clear')}
            onChange={(value) => choose(name, String(value))}
            {...(name !== 'when' && { onClear: () => choose(name, '') })}
          >
            {options[name].map(([value, words]) => (
              <SingleSelectOption key={value} value={value}>
                {words}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Narrow>
      ))}
    </Flex>
  );
}

const Narrow = styled.div`
  flex: 0 1 16rem;
  min-width: 13rem;
`;
