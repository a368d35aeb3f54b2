import { Button, Flex, TextButton, Typography } from '@strapi/design-system';
import { CrossCircle, Information, WarningCircle } from '@strapi/icons';
import type { Severity } from '@party-building/l10n';
import { useEffect, useRef, useState } from 'react';
import type { Finding } from '../../api/targets';
import { Mark } from '../../components/StateMark';
import type { Sign } from '../../components/states';
import { useTexts } from '../../texts';
import { DismissForm } from './DismissForm';
import { excerptOf } from './excerpt';

const SIGNS: Readonly<Record<Severity, Sign>> = {
  error: { Icon: CrossCircle, tone: 'danger' },
  warning: { Icon: WarningCircle, tone: 'warning' },
  information: { Icon: Information, tone: 'primary' },
};

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
        <Mark sign={SIGNS[severity]}>{say(`editor.severity.${severity}`)}</Mark>
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
