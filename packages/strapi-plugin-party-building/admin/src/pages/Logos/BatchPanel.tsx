import { Progress } from '@party-building/strapi-kit/admin';
import { Alert, Box, Button, Flex, TextButton, Typography } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import { useRef, useState, type DragEvent } from 'react';
import { styled } from 'styled-components';
import type { Sheet } from './api';
import { toWrite } from './batch';
import { BatchItem } from './BatchItem';
import { BatchSummary } from './BatchSummary';
import { Panel } from './Panel';
import type { Batch } from './use-batch';
import type { Words } from './words';

interface Props {
  batch: Batch;
  sheet: Sheet;
  words: Words;
  onChoose: () => void;
  onReload: () => void;
}

/** Files for the logo: chosen or dropped, looked at, put in their places, and then written into the draft together. */
export function BatchPanel({ batch, sheet, words, onChoose, onReload }: Props) {
  const { say } = words;
  const [over, setOver] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  const { items, conflicts, obstacle, progress, problem, summary } = batch;
  const count = toWrite(items, conflicts).length;
  const storing = progress !== undefined && progress.step !== 'checking';

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    batch.add([...event.dataTransfer.files]);
  };
  const store = async () => {
    await batch.store();
    // The button that had the focus may be gone.
    panel.current?.focus();
  };

  return (
    <div ref={panel} tabIndex={-1}>
      <Panel title={say('logos.batch')}>
        <Typography textColor="neutral600">{say('logos.batch.how')}</Typography>
        {summary && <BatchSummary summary={summary} sheet={sheet} words={words} onClose={batch.dismissSummary} />}
        <Zone $over={over} onDragOver={(event) => (event.preventDefault(), setOver(true))} onDragLeave={() => setOver(false)} onDrop={drop}>
          <Typography textColor="neutral600">{say('logos.batch.drop')}</Typography>
          <Button variant="secondary" startIcon={<Upload />} onClick={onChoose} disabled={storing}>
            {say('logos.batch.choose')}
          </Button>
          <Typography variant="pi" textColor="neutral600">
            {say('logos.batch.kinds')}
          </Typography>
        </Zone>
        {problem && (
          <Alert
            role="alert"
            variant={'kind' in problem && problem.kind === 'cancelled' ? 'default' : 'danger'}
            title={say('logos.batch.failed')}
            closeLabel={say('logos.close')}
            onClose={batch.dismissProblem}
            action={'sentence' in problem && <TextButton onClick={onReload}>{say('logos.load.again')}</TextButton>}
          >
            {words.problem(problem)}
          </Alert>
        )}
        {items.length > 0 && (
          <>
            <Box tag="ul" aria-label={say('logos.batch.files')}>
              {items.map((item) => (
                <BatchItem
                  key={item.id}
                  item={item}
                  conflict={conflicts.get(item.id)}
                  batch={batch}
                  sheet={sheet}
                  words={words}
                  locked={storing}
                />
              ))}
            </Box>
            <Flex justifyContent="space-between" gap={4} wrap="wrap">
              {/* As high as the bar: nothing moves when it comes. */}
              <Flex direction="column" alignItems="stretch" gap={2} flex="1 1 24rem" minHeight="4rem" justifyContent="center">
                <Typography role="status" textColor="neutral700">
                  {progress
                    ? say(`logos.progress.${progress.step}`, { done: progress.done, total: progress.total })
                    : say(obstacle ? `logos.obstacle.${obstacle}` : 'logos.batch.ready', { count })}
                </Typography>
                {progress && <Progress label={say('logos.progress')} done={progress.done} total={progress.total} />}
              </Flex>
              <Flex gap={2} wrap="wrap">
                {progress && progress.step !== 'writing' ? (
                  <Button variant="tertiary" onClick={batch.cancel}>
                    {say('logos.batch.cancel')}
                  </Button>
                ) : (
                  <Button variant="tertiary" disabled={storing} onClick={batch.clear}>
                    {say('logos.batch.clear')}
                  </Button>
                )}
                <Button disabled={obstacle !== undefined} loading={storing} onClick={() => void store()}>
                  {say('logos.batch.store')}
                </Button>
              </Flex>
            </Flex>
          </>
        )}
      </Panel>
    </div>
  );
}

const Zone = styled.div<{ $over: boolean }>`
  display: flex;
  flex-direction: column;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[2]};
  padding: ${({ theme }) => theme.spaces[6]};
  text-align: center;
  border: 1px dashed ${({ theme, $over }) => ($over ? theme.colors.primary600 : theme.colors.neutral300)};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme, $over }) => ($over ? theme.colors.primary100 : theme.colors.neutral100)};
`;
