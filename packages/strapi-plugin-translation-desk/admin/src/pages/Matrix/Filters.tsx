import { languageName } from '@party-building/strapi-kit/texts';
import { Box, Button, Flex, Searchbar, SearchForm, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { Matrix } from '../../api/matrix';
import { useTypeName } from '../../places/use-place';
import { useTexts } from '../../texts';
import type { Filter, FilterName } from './filter';

interface Props {
  matrix: Matrix;
  filter: Filter;
  onChoose: (name: FilterName, value: string | undefined) => void;
  onClear: () => void;
}

type Options = readonly (readonly [value: string, words: string])[];

/** What narrows the matrix besides the states; kept in the address, so that a view can be passed on. */
export function Filters({ matrix: { data, meta }, filter, onChoose, onClear }: Props) {
  const say = useTexts();
  const typeName = useTypeName();
  const { locale: language } = useIntl();
  const [typed, setTyped] = useState(filter.search ?? '');
  const options: [name: Exclude<FilterName, 'state' | 'search'>, options: Options][] = [
    ['type', meta.types.map(({ uid, displayName }) => [uid, typeName(displayName)] as const)],
    ['locale', meta.locales.map((locale) => [locale, languageName(locale, meta.locales, language)] as const)],
  ];
  // Nobody has to look at choices that nothing answers to.
  if (filter.assigned !== undefined || data.some(({ assignee }) => assignee !== null))
    options.push([
      'assigned',
      [...(['me', 'none'] as const).map((value) => [value, say(`matrix.assigned.${value}`)] as const), ...peopleOf(meta)],
    ]);
  if (filter.due !== undefined || data.some(({ dueOn }) => dueOn !== null))
    options.push(['due', (['overdue', 'set'] as const).map((value) => [value, say(`matrix.due.${value}`)] as const)]);

  return (
    <Flex gap={2} wrap="wrap">
      <Box minWidth="22rem" flex="1 1 22rem">
        <SearchForm onSubmit={(event) => (event.preventDefault(), onChoose('search', typed.trim()))}>
          <Searchbar
            name="search"
            size="S"
            value={typed}
            onChange={({ target }: { target: { value: string } }) => setTyped(target.value)}
            onClear={() => (setTyped(''), onChoose('search', undefined))}
            clearLabel={say('matrix.clear')}
            placeholder={say('matrix.search')}
          >
            {say('matrix.search')}
          </Searchbar>
        </SearchForm>
      </Box>
      {options.map(([name, choices]) => (
        <Narrow key={name}>
          <SingleSelect
            size="S"
            aria-label={say(`matrix.filter.${name}`)}
            placeholder={say(`matrix.filter.${name}`)}
            value={filter[name] ?? null}
            clearLabel={say('matrix.clear')}
            onChange={(value) => onChoose(name, String(value))}
            onClear={() => onChoose(name, undefined)}
          >
            {choices.map(([value, words]) => (
              <SingleSelectOption key={value} value={value}>
                {words}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Narrow>
      ))}
      {Object.keys(filter).length > 0 && (
        <Button variant="tertiary" size="S" onClick={() => (setTyped(''), onClear())}>
          {say('matrix.clear-all')}
        </Button>
      )}
    </Flex>
  );
}

const peopleOf = ({ people }: Matrix['meta']): Options =>
  Object.entries(people).flatMap(([id, name]) => (name ? [[id, name] as const] : []));

const Narrow = styled.div`
  flex: 0 1 18rem;
  min-width: 13rem;
`;
