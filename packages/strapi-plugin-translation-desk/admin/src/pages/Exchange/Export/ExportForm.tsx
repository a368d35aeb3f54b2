import { languageName } from '@party-building/strapi-kit/texts';
import { Alert, Box, Button, Field, Flex, Loader, Radio, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { LIMITS } from '@party-building/l10n';
import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { useSearchParams } from 'react-router-dom';
import type { Version } from '../../../api/exchange';
import type { Matrix } from '../../../api/matrix';
import { Card } from '../../../components/Card';
import { useTexts } from '../../../texts';
import { filterFrom, FILTERS, type Looking } from '../../Matrix/filter';
import { DocumentChoice } from './DocumentChoice';
import { countTexts, keyOf, MOST_DOCUMENTS, NEEDS_WORK, offeredDocuments, sourceLocalesOf, usualLocale, type What } from './selection';
import { useExport } from './use-export';

interface Props {
  matrix: Matrix;
  /** Into which the user may translate. */
  locales: readonly string[];
  looking: Looking;
}

/** What is sent, how much that is, and in which form. */
export function ExportForm({ matrix, locales, looking }: Props) {
  const say = useTexts();
  const { locale: language } = useIntl();
  const [search, setSearch] = useSearchParams();
  const filter = useMemo(() => filterFrom(search), [search]);
  const [chosen, setChosen] = useState(filter.locale);
  const [chosenSource, setChosenSource] = useState<string>();
  const [what, setWhat] = useState<What>('work');
  const [version, setVersion] = useState<Version>('2.0');
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const work = useExport();

  const usual = useMemo(() => usualLocale(matrix, locales, filter, looking), [matrix, locales, filter, looking]);
  const locale = locales.find((each) => each === chosen) ?? usual ?? '';
  const offered = useMemo(() => offeredDocuments(matrix, locale, what, filter, looking), [matrix, locale, what, filter, looking]);
  const sources = sourceLocalesOf(offered);
  const source = sources.find((each) => each === chosenSource) ?? sources[0];
  const documents = offered.filter(({ sourceLocale }) => sourceLocale === source);
  const selected = documents.filter((document) => !leftOut.has(keyOf(document)));
  const texts = countTexts(selected, locale, what);
  const isNarrowed = Object.keys(filter).some((name) => name !== 'locale');
  const options = (of: readonly string[]) =>
    of.map((each) => (
      <SingleSelectOption key={each} value={each}>
        {languageName(each, matrix.meta.locales, language)}
      </SingleSelectOption>
    ));
  const showAll = () =>
    setSearch((before) => {
      const next = new URLSearchParams(before);
      for (const name of FILTERS) next.delete(name);
      return next;
    });
  const run = () =>
    work.run({
      documents: selected.map(({ uid, documentId }) => ({ uid, documentId })),
      ...{ locale, version },
      ...(what === 'work' && { states: [...NEEDS_WORK] }),
    });

  return (
    <Card title={say('export.title')}>
      <Typography>{say('export.how')}</Typography>
      {isNarrowed && (
        <Flex gap={3} wrap="wrap">
          <Typography role="status">{say('export.narrowed')}</Typography>
          <Button variant="tertiary" size="S" onClick={showAll}>
            {say('export.narrowed.all')}
          </Button>
        </Flex>
      )}
      <Flex gap={4} wrap="wrap" alignItems="flex-start">
        <Box minWidth="20rem">
          <Field.Root name="locale">
            <Field.Label>{say('export.locale')}</Field.Label>
            <SingleSelect value={locale} onChange={(value) => setChosen(String(value))}>
              {options(locales)}
            </SingleSelect>
          </Field.Root>
        </Box>
        {sources.length > 1 && (
          <Box minWidth="20rem">
            <Field.Root name="source" hint={say('export.source.hint')}>
              <Field.Label>{say('export.source')}</Field.Label>
              <SingleSelect value={source ?? null} onChange={(value) => setChosenSource(String(value))}>
                {options(sources)}
              </SingleSelect>
              <Field.Hint />
            </Field.Root>
          </Box>
        )}
      </Flex>
      <Choice
        legend={say('export.what')}
        value={what}
        values={['work', 'all']}
        wordsOf={(each) => say(`export.what.${each}`)}
        onChange={setWhat}
      />
      <DocumentChoice {...{ documents, locale, what, leftOut }} types={matrix.meta.types} onChange={setLeftOut} />
      <Choice
        legend={say('export.version')}
        value={version}
        values={['2.0', '1.2']}
        wordsOf={(each) => say(`export.version.${each}`)}
        onChange={setVersion}
      />
      <Flex gap={4} wrap="wrap">
        <Button
          startIcon={<Download />}
          disabled={selected.length === 0 || selected.length > MOST_DOCUMENTS}
          loading={work.busy}
          onClick={() => void run()}
        >
          {say('export.run')}
        </Button>
        <div>
          <Typography tag="p" role="status">
            {selected.length > MOST_DOCUMENTS
              ? say('export.too-many', { most: MOST_DOCUMENTS })
              : say('export.count', { texts, documents: selected.length })}
          </Typography>
          {selected.some(({ targets }) => (targets.get(locale)?.ahead ?? 0) > 0) && (
            <Typography tag="p" variant="pi" textColor="neutral700">
              {say('export.ahead')}
            </Typography>
          )}
        </div>
      </Flex>
      {work.busy && (
        <Flex gap={3} role="status">
          <Loader small>{say('export.busy')}</Loader>
          <Typography>{say('export.busy')}</Typography>
        </Flex>
      )}
      {work.problem !== undefined && (
        <Alert role="alert" variant="danger" title={say('export.problem')} closeLabel={say('desk.close')} onClose={work.reset}>
          {work.problem}
        </Alert>
      )}
      {work.done && (
        <Alert role="status" variant="success" title={say('export.done')} closeLabel={say('desk.close')} onClose={work.reset}>
          {say('export.done.what', { name: work.done.name, texts: work.done.units, documents: work.done.documents })}
          {work.done.isTooLarge && ` ${say('export.done.too-large', { most: LIMITS.bytes / 1_000_000 })}`}
        </Alert>
      )}
    </Card>
  );
}

interface ChoiceProps<Value extends string> {
  legend: string;
  value: Value;
  values: readonly Value[];
  wordsOf: (value: Value) => string;
  onChange: (value: Value) => void;
}

function Choice<Value extends string>({ legend, value, values, wordsOf, onChange }: ChoiceProps<Value>) {
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="pi" fontWeight="bold" textColor="neutral800" aria-hidden>
        {legend}
      </Typography>
      <Radio.Group aria-label={legend} value={value} onValueChange={(to) => onChange(values.find((each) => each === to) ?? value)}>
        <Flex direction="column" alignItems="flex-start" gap={2}>
          {values.map((each) => (
            <Radio.Item key={each} value={each}>
              {wordsOf(each)}
            </Radio.Item>
          ))}
        </Flex>
      </Radio.Group>
    </Flex>
  );
}
