import { languageName } from '@party-building/strapi-kit/texts';
import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { ImportReport } from '../../../api/exchange';
import { Card } from '../../../components/Card';
import { Pager } from '../../../components/Pager';
import { useTexts } from '../../../texts';
import { ConflictChoice } from './ConflictChoice';
import { DocumentUnits } from './DocumentUnits';
import { OutcomeCounts } from './OutcomeCounts';
import { RefusedDocuments } from './RefusedDocuments';
import { choicesForAll, countOf, pageOf, withChoice, writingOf, type Choices, type Shown } from './report';

interface Props {
  report: ImportReport;
  choices: Choices;
  onChoose: (choices: Choices) => void;
  onImport: () => void;
}

/** Units that are shown at a time. */
const PAGE = 50;

/** What an import would do, text by text, before anything is written. */
export function ReportView({ report, choices, onChoose, onImport }: Props) {
  const say = useTexts();
  const { locale: language } = useIntl();
  const [shown, setShown] = useState<Shown>('news');
  const [page, setPage] = useState(1);
  const { documents, locale, sourceLocale } = report;
  const found = pageOf(documents, shown, page, PAGE);
  const { texts, outdated, later } = writingOf(documents, choices);
  const conflicts = countOf(documents, 'conflict');
  const notes = [
    say(texts + later === 0 ? 'import.nothing' : 'import.drafts'),
    ...(outdated > 0 ? [say('import.run.outdated', { count: outdated })] : []),
    ...(later > 0 ? [say('import.run.later', { count: later })] : []),
  ];
  const name = (of: string) => languageName(of, [sourceLocale, locale], language);

  return (
    <>
      <Card title={say('import.report')}>
        <Typography role="status">
          {say('import.summary', {
            source: name(sourceLocale),
            target: name(locale),
            version: report.version,
            documents: documents.length,
          })}
        </Typography>
        <OutcomeCounts documents={documents} shown={shown} onShow={(to) => (setPage(1), setShown(to))} />
        {conflicts > 0 && (
          <ConflictChoice conflicts={conflicts} later={later} onChoose={(choice) => onChoose(choicesForAll(documents, choice))} />
        )}
        <RefusedDocuments documents={documents} />
        <Flex gap={4} wrap="wrap">
          <Button disabled={texts + later === 0} onClick={onImport}>
            {say('import.run', { count: texts })}
          </Button>
          <div>
            {notes.map((note) => (
              <Typography key={note} tag="p" textColor="neutral700">
                {note}
              </Typography>
            ))}
          </div>
        </Flex>
      </Card>
      <Card title={say(shown === 'news' ? 'import.news' : `import.outcome.${shown}`)}>
        {found.documents.length === 0 && <Typography>{say('import.none')}</Typography>}
        {found.documents.map(({ document, units }) => (
          <DocumentUnits
            key={document.original}
            {...{ document, units, locale, sourceLocale, choices }}
            onChoose={(unit, choice) => onChoose(withChoice(choices, document.original, unit, choice))}
          />
        ))}
        <Pager page={page} pages={found.pages} onPage={setPage} />
      </Card>
    </>
  );
}
