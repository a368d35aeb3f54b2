import { Box, Field, Flex, SingleSelect, SingleSelectOption, TextInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { rgbOf } from './contrast';
import { Contrast } from './GroundCards';
import { LogoPicture } from './LogoPicture';
import type { SpecimenProps } from './Measures';
import { Panel } from './Panel';
import { variantsFor } from './shown-variant';

/** Any variant on any ground, measured: before a colour is added to those that are allowed, or a wall is painted. */
export function TryGround({ sheet, locale, words, colours }: SpecimenProps) {
  const { say } = words;
  const variants = variantsFor(sheet.variants, locale);
  const [hex, setHex] = useState('#c8102e');
  const [key, setKey] = useState<string>();
  const variant = variants.find((each) => each.key === key) ?? variants[0];
  const written = hex.trim().toLowerCase();
  const isColour = rgbOf(written) !== undefined;
  if (!variant) return null;
  return (
    <Panel title={say('logos.try')}>
      <Flex gap={6} alignItems="flex-start" wrap="wrap">
        <Flex direction="column" alignItems="stretch" gap={4} flex="1 1 28rem">
          <Field.Root name="try-ground" hint={say('logos.try.hint')} error={isColour ? false : say('logos.try.malformed')}>
            <Field.Label>{say('logos.try.ground')}</Field.Label>
            <TextInput value={hex} maxLength={9} onChange={({ target }: { target: HTMLInputElement }) => setHex(target.value)} />
            <Field.Hint />
            <Field.Error />
          </Field.Root>
          <Field.Root name="try-variant">
            <Field.Label>{say('logos.try.variant')}</Field.Label>
            <SingleSelect value={variant.key} onChange={(chosen) => setKey(String(chosen))}>
              {variants.map((each) => (
                <SingleSelectOption key={each.key} value={each.key}>
                  {words.place(each)}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
        </Flex>
        <Box flex="1 1 28rem">
          {isColour ? (
            <Flex direction="column" alignItems="stretch" gap={2} aria-live="polite">
              <LogoPicture url={variant.file.url} alt="" ground={written} height={16} />
              <Contrast measured={colours?.[variant.key]} ground={written} words={words} />
            </Flex>
          ) : (
            <Typography textColor="neutral600">{say('logos.try.malformed')}</Typography>
          )}
        </Box>
      </Flex>
    </Panel>
  );
}
