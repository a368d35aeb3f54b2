import { Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { CheckCircle, Cross } from '@strapi/icons';
import { styled } from 'styled-components';

export interface Done {
  /** Says what was done. */
  sentence: string;
  /** Takes it back, where that can be done. */
  undo?: { label: string; isBusy: boolean; run: () => void };
  close: { label: string; run: () => void };
}

/** Says what was done, over the page's lower end, with the way back. It is there, and empty, from the start: only so is it read aloud. */
export function DoneBar({ done }: { done: Done | undefined }) {
  return (
    <Place role="status">
      {done && (
        <Flex background="neutral0" borderColor="neutral200" shadow="popupShadow" hasRadius padding={3} gap={3}>
          <CheckCircle fill="success600" aria-hidden />
          <Typography>{done.sentence}</Typography>
          {done.undo && (
            <Button variant="secondary" size="S" loading={done.undo.isBusy} onClick={done.undo.run}>
              {done.undo.label}
            </Button>
          )}
          <IconButton label={done.close.label} withTooltip={false} variant="ghost" onClick={done.close.run}>
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
  inset-inline: ${({ theme }) => theme.spaces[4]};
  z-index: 4;
  display: flex;
  justify-content: center;
  pointer-events: none;

  & > * {
    pointer-events: auto;
    max-width: 80rem;
  }
`;
