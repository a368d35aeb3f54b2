import { Button, Flex, Link, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { sentenceOf, statusOf } from '../../../api/errors';
import type { DocumentReport } from '../../../api/exchange';
import { useUndoChangeMutation } from '../../../api/targets';
import { editorPath } from '../../../paths';
import { useTexts } from '../../../texts';
import { OUTCOMES } from './outcomes';
import { countOf } from './report';

interface Props {
  document: DocumentReport;
  locale: string;
  sourceLocale: string;
}

/** A document that was written, and what to do with that. */
export function ResultDocument({ document, locale, sourceLocale }: Props) {
  const say = useTexts();
  const [undo, { isLoading }] = useUndoChangeMutation();
  const [said, setSaid] = useState<{ isUndone: boolean; sentence: string }>();
  const { uid = '', documentId = '', title, original, change } = document;
  const of = { uid, documentId, locale };
  const name = title || say('desk.untitled');

  const takeBack = async () => {
    if (change === undefined) return;
    const answer = await undo({ of, change });
    if (!('error' in answer)) return setSaid({ isUndone: true, sentence: say('editor.done.undone') });
    const since = statusOf(answer.error) === 409 ? say('editor.failure.written-since') : undefined;
    setSaid({ isUndone: false, sentence: since ?? sentenceOf(answer.error) ?? say('import.undo.failed') });
  };

  return (
    <Flex tag="li" justifyContent="space-between" gap={3} wrap="wrap" paddingTop={2} paddingBottom={2} data-document={original}>
      <Flex direction="column" alignItems="flex-start" minWidth="0">
        <Link tag={RouterLink} to={editorPath(of)}>
          <span lang={title ? sourceLocale : undefined}>{name}</span>
        </Link>
        <Typography variant="pi" textColor="neutral700">
          {OUTCOMES.map((outcome) => ({ outcome, count: countOf([document], outcome) }))
            .filter(({ outcome, count }) => count > 0 && outcome !== 'same' && outcome !== 'empty')
            .map(({ outcome, count }) => say('import.done.count', { outcome: say(`import.outcome.${outcome}`), count }))
            .join(' · ')}
        </Typography>
        <Typography variant="pi" role="status" textColor={said?.isUndone ? 'success700' : 'danger700'}>
          {said?.sentence}
        </Typography>
      </Flex>
      {!said?.isUndone && (
        <Button
          variant="secondary"
          size="S"
          loading={isLoading}
          aria-label={say('import.undo.of', { title: name })}
          onClick={() => void takeBack()}
        >
          {say('editor.undo')}
        </Button>
      )}
    </Flex>
  );
}
