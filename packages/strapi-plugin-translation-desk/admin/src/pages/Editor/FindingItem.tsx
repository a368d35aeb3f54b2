import { Button, Flex, TextButton, Typography } from '@strapi/design-system';
import { useEffect, useRef, useState } from 'react';
import type { Finding } from '../../api/targets';
import { useTexts } from '../../texts';
import { DismissForm } from './DismissForm';
import { excerptOf } from './excerpt';
import { SeverityMark } from './SeverityMark';

interface Props {
  finding: Finding;
  /** The plain text that it is about; nothing while that may be another one. */
  text: string | undefined;
  lang: string;
  onFix?: ((fix: NonNullable<Finding['fix']>) => void) | undefined;
  /** @returns whether it was done; else the reason stays as it was typed. */
  onDismiss?: ((reason: string) => Promise<boolean>) | undefined;
}

/** What a check has found, where, and what can be done about it. */
export function FindingItem({ finding: { severity, sentence, range, fix }, text, lang, onFix, onDismiss }: Props) {
  const say = useTexts();
  const [isDismissing, setIsDismissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasDismissing = useRef(false);
  useEffect(() => {
    if (wasDismissing.current && !isDismissing) button.current?.focus();
    wasDismissing.current = isDismissing;
  }, [isDismissing]);
  const dismiss = async (reason: string): Promise<void> => {
    setBusy(true);
    const isDone = await onDismiss?.(reason);
    setBusy(false);
    if (isDone) setIsDismissing(false);
  };
  return (
    <Flex tag="li" direction="column" alignItems="flex-start" gap={1}>
      <Flex gap={2} wrap="wrap">
        <SeverityMark severity={severity} />
        <Typography variant="pi" textColor="neutral800">
          {sentence}
        </Typography>
      </Flex>
      {text !== undefined && range && (
        <Typography variant="pi" textColor="neutral600">
          {say('editor.checks.place')}
          <span lang={lang}>{excerptOf(text, range)}</span>
        </Typography>
      )}
      {text !== undefined && fix && onFix && (
        <Button variant="secondary" size="S" onClick={() => onFix(fix)} aria-label={say('editor.checks.fix.of', { sentence })}>
          {fix.text.trim() === '' ? say('editor.checks.remove') : say('editor.checks.fix', { text: fix.text })}
        </Button>
      )}
      {text !== undefined && onDismiss && !isDismissing && (
        <TextButton ref={button} aria-label={say('editor.dismiss.of', { sentence })} onClick={() => setIsDismissing(true)}>
          {say('editor.dismiss')}
        </TextButton>
      )}
      {onDismiss && isDismissing && (
        <DismissForm busy={busy} onDismiss={(reason) => void dismiss(reason)} onCancel={() => setIsDismissing(false)} />
      )}
    </Flex>
  );
}
