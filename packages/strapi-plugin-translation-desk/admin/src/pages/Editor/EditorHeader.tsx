import { languageName } from '@party-building/strapi-kit/texts';
import { Button, Flex, Typography } from '@strapi/design-system';
import { BackButton, Layouts } from '@strapi/strapi/admin';
import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import type { TargetAnswer } from '../../api/targets';
import { DocumentStateMark } from '../../components/StateMark';
import { matrixPath } from '../../paths';
import { MANAGE } from '../../permissions';
import { useTexts } from '../../texts';
import { SourceDialog } from './SourceDialog';
import { useMay } from '../../use-may';

interface Props {
  answer: TargetAnswer;
  busy: boolean;
  unsaved: number;
  onPublish: () => void;
}

/** Which document, from which language into which, how far it is, and the button that publishes it. */
export function EditorHeader({ answer: { data: target, meta }, busy, unsaved, onPublish }: Props) {
  const say = useTexts();
  const { locale: language } = useIntl();
  const { title, sourceLocale, locale, state, done, total, isWritten } = target;
  const mayManage = useMay(MANAGE);
  const whyNot = useId();
  const [isSwapping, setIsSwapping] = useState(false);
  const name = (of: string) => languageName(of, [sourceLocale, locale], language);
  return (
    <Layouts.Header
      navigationAction={<BackButton fallback={matrixPath} />}
      title={title || say('desk.untitled')}
      subtitle={
        <Flex gap={3} wrap="wrap">
          <Typography textColor="neutral600">{say('editor.languages', { source: name(sourceLocale), target: name(locale) })}</Typography>
          <DocumentStateMark state={state} />
          <Typography textColor="neutral600">{say('editor.progress', { done, total })}</Typography>
        </Flex>
      }
      primaryAction={
        <Flex gap={2} wrap="wrap" alignItems="center">
          {mayManage && (
            <Button variant="tertiary" onClick={() => setIsSwapping(true)}>
              {say('editor.source-language', { language: name(sourceLocale) })}
            </Button>
          )}
          {meta.may.publish && (
            <Button aria-busy={busy} disabled={!isWritten} aria-describedby={isWritten ? undefined : whyNot} onClick={onPublish}>
              {say('editor.publish')}
            </Button>
          )}
          {meta.may.publish && !isWritten && (
            <Typography id={whyNot} variant="pi" textColor="neutral600">
              {say('editor.publish.nothing')}
            </Typography>
          )}
          {isSwapping && <SourceDialog target={target} unsaved={unsaved} onClose={() => setIsSwapping(false)} />}
        </Flex>
      }
    />
  );
}
