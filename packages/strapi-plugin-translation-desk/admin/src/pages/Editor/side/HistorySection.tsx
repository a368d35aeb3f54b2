import { Flex, TextButton, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useGetUnitHistoryQuery } from '../../../api/history';
import { nameOf } from '../../../api/targets';
import { useTexts } from '../../../texts';
import { ChangeItem } from './ChangeItem';
import type { SectionProps } from './sections';
import { SideSection } from './SideSection';

/** Shown before one asks for more. */
const FIRST = 3;

/** What was done to the unit, the latest first; the latest can be taken back. */
export function HistorySection({ target, unit, onUse, onUndo }: SectionProps) {
  const say = useTexts();
  const { path, revision } = unit;
  const { data, isError, isFetching, refetch } = useGetUnitHistoryQuery(
    { of: nameOf(target), path, revision },
    { refetchOnMountOrArgChange: true },
  );
  const [isWhole, setIsWhole] = useState(false);
  if (isError && !isFetching)
    return (
      <SideSection title={say('editor.history')}>
        <Flex direction="column" alignItems="flex-start" gap={2} role="alert">
          <Typography variant="pi">{say('editor.history.failed')}</Typography>
          <TextButton onClick={() => void refetch()}>{say('desk.retry')}</TextButton>
        </Flex>
      </SideSection>
    );
  const changes = data?.data ?? [];
  if (changes.length === 0) return null;
  return (
    <SideSection title={say('editor.history')}>
      <Flex direction="column" alignItems="flex-start" gap={3}>
        <Flex tag="ol" direction="column" alignItems="stretch" gap={3} width="100%">
          {changes.slice(0, isWhole ? undefined : FIRST).map((change, index) => (
            // Of an earlier one the text has gone on since.
            <ChangeItem key={change.id} change={change} lang={target.locale} onUse={onUse} onUndo={index === 0 ? onUndo : undefined} />
          ))}
        </Flex>
        {changes.length > FIRST && (
          <TextButton aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
            {isWhole ? say('editor.history.less') : say('editor.history.all', { count: changes.length })}
          </TextButton>
        )}
      </Flex>
    </SideSection>
  );
}
