import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { useRemoveCommentMutation, useSettleCommentMutation, type Comment } from '../../../api/comments';
import type { TargetName } from '../../../api/targets';
import { momentWords } from '../../../moment';
import { useTexts } from '../../../texts';

interface Props {
  of: TargetName;
  comment: Comment;
  /** The button that was used may be gone with it. */
  onGone: () => void;
}

/** A comment, who wrote it, and what can be done with it: everybody resolves, and removes what is their own. */
export function CommentItem({ of, comment, onGone }: Props) {
  const say = useTexts();
  const { locale: language } = useIntl();
  const [settle, settling] = useSettleCommentMutation();
  const [remove, removing] = useRemoveCommentMutation();
  const { id, text, author, at, isMine, resolvedAt, resolvedBy } = comment;
  const isResolved = resolvedAt !== null;
  const busy = settling.isLoading || removing.isLoading;
  const who = author ?? say('desk.somebody');
  return (
    <Box tag="li" padding={3} background="neutral100" hasRadius>
      <Flex direction="column" alignItems="stretch" gap={1}>
        <Typography variant="pi" textColor="neutral700">
          {say('editor.comments.by', { who, when: momentWords(at, language) })}
        </Typography>
        <Words>{text}</Words>
        {isResolved && (
          <Typography variant="pi" textColor="success700">
            {say('editor.comments.resolved', { who: resolvedBy ?? say('desk.somebody') })}
          </Typography>
        )}
        <Flex gap={3} wrap="wrap">
          <TextButton
            disabled={busy}
            aria-label={say(isResolved ? 'editor.comments.reopen.of' : 'editor.comments.resolve.of', { who })}
            onClick={() => void settle({ of, id, resolved: !isResolved }).then(onGone)}
          >
            {say(isResolved ? 'editor.comments.reopen' : 'editor.comments.resolve')}
          </TextButton>
          {isMine && (
            <TextButton disabled={busy} onClick={() => void remove({ of, id }).then(onGone)}>
              {say('editor.comments.remove')}
            </TextButton>
          )}
        </Flex>
        {(settling.isError || removing.isError) && (
          <Typography role="alert" variant="pi" textColor="danger700">
            {say('desk.again-later')}
          </Typography>
        )}
      </Flex>
    </Box>
  );
}

const Words = styled.p`
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  line-height: 1.5;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
`;
