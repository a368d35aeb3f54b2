import { Alert, Checkbox, Flex, Link, Loader, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { Card } from '../../components/Card';
import { FileChoice } from '../../components/FileChoice';
import { termsPath } from '../../paths';
import { useTexts } from '../../texts';
import { FaultList } from './FaultList';
import { TermChangesView } from './TermChangesView';
import { MOST_BYTES, useTermImport } from './use-term-import';

/** Takes terms from a file: what it would change is shown first, and nothing is written before it is confirmed. */
export function TermImport() {
  const say = useTexts();
  const work = useTermImport();
  const [isWhole, setWhole] = useState(false);
  const { file, busy, changes, done, problem } = work;
  return (
    <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
      <Card>
        <FileChoice
          name="file"
          label={say('terms.import.file')}
          hint={say('terms.import.file.hint', { most: MOST_BYTES / 1_000_000 })}
          accept=".csv,text/csv"
          file={file}
          disabled={busy}
          onChoose={(chosen) => void work.check(chosen, isWhole)}
        />
        <Checkbox
          checked={isWhole}
          disabled={busy}
          onCheckedChange={(checked: boolean | 'indeterminate') => {
            setWhole(checked === true);
            if (file && !done) void work.check(file, checked === true);
          }}
        >
          {say('terms.import.whole')}
        </Checkbox>
        {busy && <Loader small>{say('terms.import.busy')}</Loader>}
      </Card>
      {problem && (
        <Alert role="alert" variant="danger" title={say('import.problem')} closeLabel={say('desk.close')} onClose={work.dismiss}>
          {problem.sentence}
          <FaultList faults={problem.faults} />
        </Alert>
      )}
      {done && (
        <Card title={say('import.done')}>
          <Typography role="status">
            {say('terms.import.counts', {
              added: done.added.length,
              changed: done.changed.length,
              removed: done.removed.length,
              same: done.same,
            })}
          </Typography>
          <Link tag={RouterLink} to={termsPath}>
            {say('terms.import.back')}
          </Link>
        </Card>
      )}
      {changes && !done && <TermChangesView changes={changes} busy={busy} onImport={() => void work.write(isWhole)} />}
    </Flex>
  );
}
