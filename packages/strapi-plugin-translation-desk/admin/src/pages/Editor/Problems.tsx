import { Alert, Box, Flex, Link } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { fieldSentencesOf, sentenceOf } from '../../api/errors';
import type { Target } from '../../api/targets';
import { contentManagerPath } from '../../paths';
import { useTexts } from '../../texts';
import type { Saving } from './use-saving';

/** What went wrong with the document as a whole; a publish that was refused is mended where the whole entry is. */
export function Problems({ target, saving: { failure, publishError, dismiss } }: { target: Target; saving: Saving }) {
  const say = useTexts();
  if (failure !== undefined)
    return (
      <Alert role="alert" variant="danger" title={say('editor.failure.title')} closeLabel={say('desk.close')} onClose={dismiss}>
        {failure}
      </Alert>
    );
  if (publishError === undefined) return null;
  const fields = fieldSentencesOf(publishError);
  return (
    <Alert
      role="alert"
      variant="danger"
      title={say('editor.publish.refused')}
      closeLabel={say('desk.close')}
      onClose={dismiss}
      action={
        <Link tag={RouterLink} to={contentManagerPath(target, target.isSingle)}>
          {say('editor.publish.mend')}
        </Link>
      }
    >
      {fields.length > 0 ? (
        <Flex tag="ul" direction="column" alignItems="flex-start" gap={1}>
          {fields.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </Flex>
      ) : (
        <Box>{sentenceOf(publishError) ?? say('editor.failure.no-answer')}</Box>
      )}
    </Alert>
  );
}
