import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { ImportReport } from '../../../api/exchange';
import { Card } from '../../../components/Card';
import { useTexts } from '../../../texts';
import { RefusedDocuments } from './RefusedDocuments';
import { countOf } from './report';
import { ResultDocument } from './ResultDocument';

interface Props {
  result: ImportReport;
  /** Documents of the file that were not taken any more, because it was stopped or broke off. */
  left: number;
  onContinue: () => void;
  onClose: () => void;
}

/** What an import has done, with the way into each document and back. */
export function ResultView({ result: { documents, locale, sourceLocale }, left, onContinue, onClose }: Props) {
  const say = useTexts();
  const changed = documents.filter(({ change }) => change !== undefined);
  const count = (outcome: Parameters<typeof countOf>[1]) => countOf(documents, outcome);
  return (
    <Card title={say('import.done')}>
      <Typography role="status">
        {say('import.done.summary', {
          written: count('written') + count('approved') + count('outdated'),
          outdated: count('outdated'),
          later: count('conflict'),
          documents: changed.length,
        })}
      </Typography>
      {left > 0 && (
        <Flex gap={3} wrap="wrap">
          <Typography fontWeight="bold">{say('import.left', { count: left })}</Typography>
          <Button size="S" onClick={onContinue}>
            {say('import.continue')}
          </Button>
        </Flex>
      )}
      <RefusedDocuments documents={documents} />
      {changed.length > 0 && (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
          {changed.map((document) => (
            <ResultDocument key={document.original} {...{ document, locale, sourceLocale }} />
          ))}
        </Flex>
      )}
      <Box>
        <Button variant="tertiary" onClick={onClose}>
          {say('import.another')}
        </Button>
      </Box>
    </Card>
  );
}
