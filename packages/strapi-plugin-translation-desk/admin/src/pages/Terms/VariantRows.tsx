import { languageName } from '@party-building/strapi-kit/texts';
import { Box, Button, Flex, IconButton, SingleSelect, SingleSelectOption, TextInput, Typography } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { useTexts } from '../../texts';
import type { Variant } from './variants';

interface Props {
  variants: readonly Variant[];
  languages: readonly string[];
  onChange: (variants: readonly Variant[]) => void;
}

/** The forms that are not to be used, one a row. */
export function VariantRows({ variants, languages, onChange }: Props) {
  const say = useTexts();
  const { locale: usersLanguage } = useIntl();
  const [added, setAdded] = useState(-1);
  const button = useRef<HTMLButtonElement>(null);
  const change = (at: number, to: Partial<Variant>) => onChange(variants.map((each, index) => (index === at ? { ...each, ...to } : each)));
  const add = () => {
    setAdded(variants.length);
    onChange([...variants, { language: variants.at(-1)?.language ?? languages.at(1) ?? languages[0] ?? '', text: '', isAlways: false }]);
  };
  const remove = (at: number) => {
    onChange(variants.filter((_each, index) => index !== at));
    // Its own button goes with the row.
    button.current?.focus();
  };
  return (
    <Flex tag="fieldset" direction="column" alignItems="stretch" gap={2} padding={0} style={{ border: 'none', margin: 0, minWidth: 0 }}>
      <Typography tag="legend" variant="pi" fontWeight="bold" textColor="neutral800">
        {say('terms.forbidden')}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {say('terms.forbidden.hint')}
      </Typography>
      {variants.map(({ language, text, isAlways }, index) => {
        const number = index + 1;
        return (
          <Flex key={index} gap={2} wrap="wrap" role="group" aria-label={say('terms.form', { number })}>
            <Box flex="2 1 16rem">
              <TextInput
                size="S"
                lang={language}
                aria-label={say('terms.form.text', { number })}
                value={text}
                autoFocus={index === added}
                onChange={({ target }: { target: { value: string } }) => change(index, { text: target.value })}
              />
            </Box>
            <Box flex="1 1 10rem">
              <SingleSelect
                size="S"
                aria-label={say('terms.form.language', { number })}
                value={language}
                onChange={(value) => change(index, { language: String(value) })}
              >
                {[...new Set([...languages, language])].map((each) => (
                  <SingleSelectOption key={each} value={each}>
                    {languageName(each, languages, usersLanguage)}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </Box>
            <Box flex="1 1 16rem">
              <SingleSelect
                size="S"
                aria-label={say('terms.form.wrong', { number })}
                value={isAlways ? 'always' : 'beside'}
                onChange={(value) => change(index, { isAlways: value === 'always' })}
              >
                {(['always', 'beside'] as const).map((each) => (
                  <SingleSelectOption key={each} value={each}>
                    {say(`terms.form.${each}`)}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </Box>
            <IconButton variant="ghost" withTooltip={false} label={say('terms.form.remove', { number })} onClick={() => remove(index)}>
              <Trash />
            </IconButton>
          </Flex>
        );
      })}
      <Box>
        <Button ref={button} variant="tertiary" size="S" startIcon={<Plus />} onClick={add}>
          {say('terms.form.add')}
        </Button>
      </Box>
    </Flex>
  );
}
