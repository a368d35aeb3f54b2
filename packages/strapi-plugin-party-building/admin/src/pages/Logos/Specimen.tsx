import { Button, Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { Printer } from './Printer';
import { useState } from 'react';
import { useGetLogoColoursQuery, type Sheet } from './api';
import { ClearSpace, SmallestWidths } from './Measures';
import { GroundCards } from './GroundCards';
import { Guidelines } from './Guidelines';
import { Palette } from './Palette';
import { Panel } from './Panel';
import { PrintedAlone } from './PrintedAlone';
import { TryGround } from './TryGround';
import type { Words } from './words';

/** The rules of a logo as a sheet to look at and to print, with contrasts measured from its pictures. */
export function Specimen({ sheet, words }: { sheet: Sheet; words: Words }) {
  const { say } = words;
  const [locale, setLocale] = useState(words.ownLocale);
  const query = useGetLogoColoursQuery(sheet.documentId, { refetchOnMountOrArgChange: true });
  const colours = query.currentData?.data;
  const measuring = query.isFetching && !colours;
  const texts = sheet.texts[locale];
  const shared = { sheet, locale, words, colours, measuring };

  return (
    <>
      <Flex justifyContent="space-between" alignItems="flex-end" gap={4} wrap="wrap" paddingTop={6} paddingBottom={6}>
        <Field.Root name="specimen-locale">
          <Field.Label>{say('logos.specimen.language')}</Field.Label>
          <SingleSelect value={locale} onChange={(chosen) => setLocale(String(chosen))}>
            {sheet.locales.map((each) => (
              <SingleSelectOption key={each} value={each}>
                {words.language(each)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
        <Button variant="secondary" startIcon={<Printer />} onClick={() => window.print()}>
          {say('logos.specimen.print')}
        </Button>
      </Flex>
      <PrintedAlone>
        <Flex direction="column" alignItems="stretch" gap={6}>
          <Panel title={texts?.name || words.name(sheet)}>
            <Typography textColor="neutral600">{say('logos.specimen.lead', { kind: words.choice('kind', sheet.kind) })}</Typography>
            <Flex gap={6} alignItems="flex-start" wrap="wrap">
              <ClearSpace {...shared} />
              <SmallestWidths {...shared} />
            </Flex>
          </Panel>
          <Panel title={say('logos.grounds.allowed')}>
            <GroundCards {...shared} grounds={sheet.allowedGrounds} allowed />
          </Panel>
          <Panel title={say('logos.grounds.forbidden')}>
            <GroundCards {...shared} grounds={sheet.forbiddenGrounds} allowed={false} />
          </Panel>
          <Panel title={say('types.culture-logo.palette.label')}>
            <Palette colours={texts?.palette ?? []} locale={locale} words={words} />
          </Panel>
          <Panel title={say('logos.guidelines')}>
            <Guidelines texts={texts} locale={locale} words={words} />
          </Panel>
        </Flex>
      </PrintedAlone>
      <Flex direction="column" alignItems="stretch" paddingTop={6}>
        <TryGround {...shared} />
      </Flex>
    </>
  );
}
