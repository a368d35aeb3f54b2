import { Progress } from '@party-building/strapi-kit/admin';
import { Alert, Box, Button, Flex, Typography } from '@strapi/design-system';
import { LIMITS } from '@party-building/l10n';
import { useState } from 'react';
import { Card } from '../../../components/Card';
import { FileChoice } from '../../../components/FileChoice';
import { LeaveGuard } from '../../../components/LeaveGuard';
import { useTexts } from '../../../texts';
import { Findings } from './Findings';
import type { Choices } from './report';
import { ReportView } from './ReportView';
import { ResultView } from './ResultView';
import { useImport } from './use-import';

/** Takes a file back: what it would do is shown first, and nothing is written before it is confirmed. */
export function ImportView() {
  const say = useTexts();
  const work = useImport();
  const [choices, setChoices] = useState<Choices>({});
  const { file, report, result, progress, problem } = work;
  const isWriting = progress?.what === 'write';

  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Card title={say('import.title')}>
        <Typography>{say('import.how')}</Typography>
        <FileChoice
          name="file"
          label={say('import.file')}
          hint={say('import.file.hint', { most: LIMITS.bytes / 1_000_000 })}
          accept=".xlf,.xliff,.xml,application/xliff+xml,application/x-xliff+xml"
          file={file}
          disabled={progress !== undefined}
          onChoose={(chosen) => (setChoices({}), void work.check(chosen))}
        />
      </Card>
      {problem && (
        <Alert
          role="alert"
          variant="danger"
          title={say(result ? 'import.broken' : 'import.problem')}
          closeLabel={say('desk.close')}
          onClose={work.dismiss}
        >
          {problem.sentence}
          <Findings findings={problem.findings} />
          {file && !report && !progress && (
            <Box paddingTop={2}>
              <Button variant="secondary" size="S" onClick={() => void work.check(file)}>
                {say('import.again')}
              </Button>
            </Box>
          )}
        </Alert>
      )}
      {progress && (
        <Card>
          <Typography role="status">
            {progress.total === undefined
              ? say('import.reading')
              : say(`import.progress.${progress.what}`, { done: progress.done, total: progress.total })}
          </Typography>
          <Progress label={say(`import.busy.${progress.what}`)} done={progress.done} total={progress.total ?? 0} />
          <Box>
            <Button variant="tertiary" onClick={work.stop}>
              {say(`import.stop.${progress.what}`)}
            </Button>
          </Box>
        </Card>
      )}
      {result && report && !isWriting && (
        <ResultView
          result={result}
          left={result.total - result.documents.length}
          onContinue={() => void work.write(choices)}
          onClose={work.reset}
        />
      )}
      {report && !result && !isWriting && (
        <ReportView report={report} choices={choices} onChoose={setChoices} onImport={() => void work.write(choices)} />
      )}
      <LeaveGuard
        active={isWriting || (report !== undefined && result === undefined && Object.keys(choices).length > 0)}
        question={isWriting ? 'import.leave.writing' : 'import.leave.choices'}
      />
    </Flex>
  );
}
