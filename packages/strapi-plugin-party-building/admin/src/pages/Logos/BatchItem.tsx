import { COLOUR_MODES, GROUNDS, LOGO_ARRANGEMENTS } from '@party-building/contract';
import { Box, Field, Flex, Grid, IconButton, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { styled } from 'styled-components';
import type { Sheet } from './api';
import { isRefused, type Conflict, type Item } from './batch';
import { FileVerdict } from './FileVerdict';
import type { Place } from './places';
import type { Batch } from './use-batch';
import type { Words } from './words';

interface Props {
  item: Item;
  conflict: Conflict | undefined;
  batch: Batch;
  sheet: Sheet;
  words: Words;
  /** While files are being stored nothing is changed. */
  locked: boolean;
}

/** Stands for "no words" in a list of languages, which cannot have an empty value. */
const NONE = 'none';

/** One file: what it looks like before and after, what was found in it, and the place that it is for. */
export function BatchItem({ item, conflict, batch, sheet, words, locked }: Props) {
  const { say } = words;
  const { id, file, place, sources } = item;
  const unusable = isRefused(item) || item.check.state === 'failed';
  const languages = [
    ...new Set([...sheet.locales, ...sheet.variants.flatMap(({ language }) => language ?? []), place.language ?? []].flat()),
  ];

  const select = (name: keyof Place, label: string, options: readonly { value: string; words: string }[]) => (
    <Grid.Item col={3} s={6} xs={12} direction="column" alignItems="stretch">
      <Field.Root name={`${id}-${name}`} hint={say(`logos.match.${sources[name]}`)}>
        <Field.Label>{label}</Field.Label>
        <SingleSelect
          size="S"
          value={place[name] ?? NONE}
          disabled={locked}
          onChange={(value) => batch.change(id, { [name]: value === NONE ? null : String(value) })}
        >
          {options.map((option) => (
            <SingleSelectOption key={option.value} value={option.value}>
              {option.words}
            </SingleSelectOption>
          ))}
        </SingleSelect>
        <Field.Hint />
      </Field.Root>
    </Grid.Item>
  );
  const choices = (attribute: 'arrangement' | 'colourMode' | 'ground', values: readonly string[]) =>
    values.map((value) => ({ value, words: words.choice(attribute, value) }));

  return (
    <Row aria-label={file.name}>
      <Flex justifyContent="space-between" gap={4}>
        <Box minWidth={0}>
          <Typography tag="h3" variant="omega" fontWeight="bold" ellipsis>
            {file.name}
          </Typography>
        </Box>
        <IconButton
          label={say('logos.batch.remove', { name: file.name })}
          withTooltip={false}
          disabled={locked}
          onClick={() => batch.remove(id)}
        >
          <Trash />
        </IconButton>
      </Flex>
      <FileVerdict item={item} words={words} />
      {!unusable && (
        <Grid.Root gap={4}>
          {select('arrangement', say('components.logo-variant.arrangement.label'), choices('arrangement', LOGO_ARRANGEMENTS))}
          {select('language', say('components.logo-variant.language.label'), [
            ...languages.map((tag) => ({ value: tag, words: words.language(tag) })),
            { value: NONE, words: words.language(null) },
          ])}
          {select('colourMode', say('components.logo-variant.colourMode.label'), choices('colourMode', COLOUR_MODES))}
          {select('ground', say('components.logo-variant.ground.label'), choices('ground', GROUNDS))}
        </Grid.Root>
      )}
      {conflict?.kind === 'double' && (
        <Typography textColor="danger700" role="alert">
          {say('logos.conflict.double', { name: conflict.with })}
        </Typography>
      )}
      {conflict?.kind === 'occupied' && (
        <Field.Root name={`${id}-occupied`} hint={say('logos.conflict.hint')}>
          <Field.Label>{say('logos.conflict.occupied', { name: conflict.variant.file?.name ?? '' })}</Field.Label>
          <Box maxWidth="36rem">
            <SingleSelect
              size="S"
              value={item.occupied}
              disabled={locked}
              onChange={(value) => batch.decide(id, value === 'replace' ? 'replace' : 'keep')}
            >
              <SingleSelectOption value="keep">{say('logos.conflict.keep')}</SingleSelectOption>
              <SingleSelectOption value="replace">{say('logos.conflict.replace')}</SingleSelectOption>
            </SingleSelect>
          </Box>
          <Field.Hint />
        </Field.Root>
      )}
    </Row>
  );
}

const Row = styled.li`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[4]};
  padding: ${({ theme }) => theme.spaces[4]};
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};

  & + & {
    margin-top: ${({ theme }) => theme.spaces[3]};
  }
`;
