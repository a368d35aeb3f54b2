import { Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { CheckCircle, Cross } from '@strapi/icons';
import { styled } from 'styled-components';
import { useTexts } from '../../texts';
import type { Saving } from './use-saving';

interface Props {
  saving: Saving;
  /** The button that had the focus is gone. */
  onGone: () => void;
}

/** Says what was done, over the page's lower end, with the way back. */
export function DoneBar({ saving: { done, busy, undo, dismiss }, onGone }: Props) {
  const say = useTexts();
  return (
    <Place role="status">
      {done && (
        <Flex background="neutral0" borderColor="neutral200" shadow="popupShadow" hasRadius padding={3} gap={3}>
          <CheckCircle fill="success600" aria-hidden />
          <Typography>{done.sentence}</Typography>
          {done.change !== undefined && (
            <Button
              variant="secondary"
              size="S"
              loading={busy}
              onClick={() => done.change !== undefined && void undo(done.change).then(onGone)}
            >
              {say('editor.undo')}
            </Button>
          )}
          <IconButton label={say('desk.close')} withTooltip={false} variant="ghost" onClick={() => (dismiss(), onGone())}>
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
