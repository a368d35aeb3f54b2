import { Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { styled } from 'styled-components';
import { useTexts } from '../../texts';
import type { Moving } from './use-moving';

/** Says what a move has done, over the page's lower end, with the way back. */
export function DoneBar({ moving: { done, busy, dismiss } }: { moving: Moving }) {
  const say = useTexts();
  return (
    <Place role="status">
      {done && (
        <Flex background="neutral0" borderColor="neutral200" shadow="popupShadow" hasRadius padding={4} gap={4}>
          <Typography>{done.sentence}</Typography>
          <Button variant="secondary" size="S" loading={busy} onClick={() => void done.undo()}>
            {say('activities.undo')}
          </Button>
          <IconButton label={say('activities.close')} withTooltip={false} variant="ghost" onClick={dismiss}>
            <Cross />
          </IconButton>
        </Flex>
      )}
    </Place>
  );
}

/** Over the page: nothing below it jumps when it comes and goes. */
const Place = styled.div`
  position: fixed;
  inset-block-end: ${({ theme }) => theme.spaces[6]};
  inset-inline: ${({ theme }) => theme.spaces[6]};
  z-index: 4;
  display: flex;
  justify-content: center;
  pointer-events: none;

  & > * {
    pointer-events: auto;
    max-width: 80rem;
  }
`;
