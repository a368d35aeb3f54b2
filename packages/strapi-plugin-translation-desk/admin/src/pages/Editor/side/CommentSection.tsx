import { Alert, Button, Flex, TextButton, Typography } from '@strapi/design-system';
import { useRef, useState } from 'react';
import { sentenceOf } from '../../../api/errors';
import { useAddCommentMutation, useGetCommentsQuery } from '../../../api/comments';
import { nameOf } from '../../../api/targets';
import { useTexts } from '../../../texts';
import { CommentItem } from './CommentItem';
import { NoteField } from './NoteField';
import type { SectionProps } from './sections';
import { SideSection } from './SideSection';

/** What is said about the unit: what is open first, what is resolved on demand. */
export function CommentSection({ target, unit, note, onNote }: SectionProps) {
  const say = useTexts();
  const of = nameOf(target);
  const { data, isError, isFetching, refetch } = useGetCommentsQuery(of, { refetchOnMountOrArgChange: true });
  const [add, adding] = useAddCommentMutation();
  const [showsResolved, setShowsResolved] = useState(false);
  const section = useRef<HTMLDivElement>(null);
  const comments = data?.data.filter(({ path }) => path === unit.path) ?? [];
  const open = comments.filter(({ resolvedAt }) => resolvedAt === null);
  const resolved = comments.length - open.length;
  const send = async () => {
    if (note.trim() === '' || adding.isLoading) return;
    const answer = await add({ of, path: unit.path, text: note.trim() });
    if ('error' in answer) return;
    onNote('');
    section.current?.querySelector('textarea')?.focus();
  };
  return (
    <SideSection title={say('editor.comments')}>
      <Flex ref={section} direction="column" alignItems="stretch" gap={3}>
        {isError && !isFetching && (
          <Flex direction="column" alignItems="flex-start" gap={2} role="alert">
            <Typography variant="pi">{say('editor.comments.failed')}</Typography>
            <TextButton onClick={() => void refetch()}>{say('desk.retry')}</TextButton>
          </Flex>
        )}
        {comments.length > 0 && (
          <Flex tag="ul" direction="column" alignItems="stretch" gap={3} aria-label={say('editor.comments')}>
            {(showsResolved ? comments : open).map((comment) => (
              <CommentItem key={comment.id} of={of} comment={comment} onGone={() => section.current?.querySelector('textarea')?.focus()} />
            ))}
          </Flex>
        )}
        {resolved > 0 && (
          <TextButton aria-expanded={showsResolved} onClick={() => setShowsResolved(!showsResolved)}>
            {showsResolved ? say('editor.comments.hide-resolved') : say('editor.comments.show-resolved', { count: resolved })}
          </TextButton>
        )}
        <NoteField value={note} onChange={onNote} onSend={() => void send()} />
        {adding.isError && (
          <Alert
            role="alert"
            variant="danger"
            title={say('editor.comments.not-sent')}
            closeLabel={say('desk.close')}
            onClose={adding.reset}
          >
            {sentenceOf(adding.error) ?? say('desk.again-later')}
          </Alert>
        )}
        <div>
          <Button size="S" variant="secondary" loading={adding.isLoading} disabled={note.trim() === ''} onClick={() => void send()}>
            {say('editor.comments.send')}
          </Button>
        </div>
      </Flex>
    </SideSection>
  );
}
