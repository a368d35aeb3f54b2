import { Progress } from '@party-building/strapi-kit/admin';
import { languageName } from '@party-building/strapi-kit/texts';
import { Alert, Box, Button, Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useRef, useState, type ChangeEvent } from 'react';
import { useIntl } from 'react-intl';
import { LeaveGuard } from '../../../components/LeaveGuard';
import { useTexts } from '../../../texts';
import { useGetMonthQuery } from '../api';
import { ImportReport } from './ImportReport';
import { Outcome } from './Outcome';
import { templateOf } from './template';
import { useImport } from './use-import';

/** Takes activities over from a file: what it would do is shown first, and nothing is written before it is confirmed. */
export function ImportView() {
  const say = useTexts();
  const { locale: language } = useIntl();
  const { data: month } = useGetMonthQuery(new Date().toISOString().slice(0, 7));
  const locales = month?.meta.locales ?? [];
  const [file, setFile] = useState<File>();
  const [chosen, setChosen] = useState<string>();
  const work = useImport();
  const input = useRef<HTMLInputElement>(null);
  const locale = chosen ?? locales[0] ?? '';
  const { report, progress, outcomes, problem } = work;

  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    work.reset();
    setFile(target.files?.[0]);
    // The same file, mended meanwhile, can be chosen again.
    target.value = '';
  };
  const download = (of: 'en' | 'zh-Hans') => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([templateOf(of)], { type: 'text/csv' }));
    link.download = of === 'en' ? 'activities.csv' : '活动.csv';
    link.click();
    URL.revokeObjectURL(link.href);
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={6} paddingTop={4} paddingBottom={8}>
      <Box background="neutral0" padding={6} shadow="tableShadow" hasRadius>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography tag="h2" variant="delta">
            {say('import.title')}
          </Typography>
          <Typography>{say('import.how')}</Typography>
          <Flex gap={2} wrap="wrap">
            <Button variant="tertiary" startIcon={<Download />} onClick={() => download('zh-Hans')}>
              {say('import.template.zh-Hans')}
            </Button>
            <Button variant="tertiary" startIcon={<Download />} onClick={() => download('en')}>
              {say('import.template.en')}
            </Button>
          </Flex>
          <Flex gap={4} wrap="wrap" alignItems="flex-start">
            <Field.Root name="file" hint={say('import.file.hint')} required>
              <Field.Label>{say('import.file')}</Field.Label>
              <Flex gap={3} wrap="wrap">
                <Button variant="secondary" disabled={progress !== undefined} onClick={() => input.current?.click()}>
                  {say('import.choose')}
                </Button>
                <Typography role="status">{file?.name ?? say('import.none-chosen')}</Typography>
              </Flex>
              {/* Its own words are in the browser's language, not in the editor's. */}
              <input ref={input} type="file" hidden accept=".csv,.tsv,.txt,.ics,text/csv,text/calendar" onChange={choose} />
              <Field.Hint />
            </Field.Root>
            {file?.name.toLowerCase().endsWith('.ics') && (
              <Field.Root name="locale" hint={say('import.locale.hint')}>
                <Field.Label>{say('import.locale')}</Field.Label>
                <SingleSelect value={locale} onChange={(value) => (work.reset(), setChosen(String(value)))}>
                  {locales.map((each) => (
                    <SingleSelectOption key={each} value={each}>
                      {languageName(each, locales, language)}
                    </SingleSelectOption>
                  ))}
                </SingleSelect>
                <Field.Hint />
              </Field.Root>
            )}
          </Flex>
          <Box>
            <Button
              disabled={!file || progress !== undefined}
              loading={work.checking}
              onClick={() => file && void work.check(file, locale)}
            >
              {say(work.checking ? 'import.checking' : 'import.check')}
            </Button>
          </Box>
        </Flex>
      </Box>
      {problem && (
        <Alert
          role="alert"
          variant="danger"
          title={say(outcomes ? 'import.broken.title' : 'import.refused.title')}
          closeLabel={say('activities.close')}
          onClose={work.reset}
        >
          {problem.sentence ?? say('import.failed')}
        </Alert>
      )}
      {progress && (
        <Box background="neutral0" padding={6} shadow="tableShadow" hasRadius>
          <Flex direction="column" alignItems="stretch" gap={3}>
            <Typography role="status">{say('import.progress', { ...progress })}</Typography>
            <Progress label={say('import.writing')} done={progress.done} total={progress.total} />
            <Box>
              <Button variant="tertiary" onClick={work.stop}>
                {say('import.stop')}
              </Button>
            </Box>
          </Flex>
        </Box>
      )}
      {outcomes && <Outcome outcomes={outcomes} left={work.left} />}
      {report && !outcomes && <ImportReport report={report} busy={progress !== undefined} onImport={() => void work.write()} />}
      <LeaveGuard active={progress !== undefined} question="import.leave" />
    </Flex>
  );
}
