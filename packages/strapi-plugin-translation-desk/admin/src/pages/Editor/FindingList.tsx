import { Button, Flex, TextButton, Typography } from '@strapi/design-system';
import { CrossCircle, Information, WarningCircle } from '@strapi/icons';
import { plainText, type Severity } from '@party-building/l10n';
import { useState } from 'react';
import type { Finding } from '../../api/targets';
import { Mark } from '../../components/StateMark';
import type { Sign } from '../../components/states';
import { useTexts } from '../../texts';
import { DismissForm } from './DismissForm';
import { readDraft, type Draft } from './drafts';
import { excerptOf } from './excerpt';
import type { Findings } from './use-findings';

const SIGNS: Readonly<Record<Severity, Sign>> = {
  error: { Icon: CrossCircle, tone: 'danger' },
  warning: { Icon: WarningCircle, tone: 'warning' },
  information: { Icon: Information, tone: 'primary' },
};
const ORDER: readonly Severity[] = ['error', 'warning', 'information'];

interface Props {
  findings: Findings;
  draft: Draft;
  lang: string;
  /** Puts a fix into the field; not given to those who cannot write. */
  onFix?: (fix: NonNullable<Finding['fix']>) => void;
  /** Judges a finding of the saved text to be none; not given to those who may not. */
  onDismiss?: ((check: string, reason: string) => Promise<void>) | undefined;
}

/** What the checks find, the worst first, each with its place and, where it is sure, a fix. */
export function FindingList({ findings: { findings, phase }, draft, lang, onFix, onDismiss }: Props) {
  const say = useTexts();
  const [dismissing, setDismissing] = useState<Finding>();
  const [busy, setBusy] = useState(false);
  if (phase === 'failed') return <Typography textColor="neutral600">{say('editor.checks.failed')}</Typography>;
  if (findings.length === 0) return null;
  const read = readDraft(draft);
  const text = read.ok ? plainText(read.content) : '';
  const dismiss = async (check: string, reason: string): Promise<void> => {
    setBusy(true);
    await onDismiss?.(check, reason);
    setBusy(false);
  };
  const sorted = [...findings].sort((one, other) => ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity));
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2} aria-label={say('editor.checks')} aria-busy={phase === 'old'}>
      {sorted.map((finding, index) => (
        // Two findings of one check differ by their place only, and some have none.
        <Flex key={index} tag="li" direction="column" alignItems="flex-start" gap={1}>
          <Flex gap={2} wrap="wrap">
            <Mark sign={SIGNS[finding.severity]}>{say(`editor.severity.${finding.severity}`)}</Mark>
            <Typography variant="pi" textColor="neutral800">
              {finding.sentence}
            </Typography>
          </Flex>
          {phase === 'current' && finding.range && (
            <Typography variant="pi" textColor="neutral600">
              {say('editor.checks.place')}
              <span lang={lang}>{excerptOf(text, finding.range)}</span>
            </Typography>
          )}
          {phase === 'current' && finding.fix && onFix && (
            <Button
              variant="secondary"
              size="S"
              onClick={() => finding.fix && onFix(finding.fix)}
              aria-label={say('editor.checks.fix.of', { sentence: finding.sentence })}
            >
              {finding.fix.text.trim() === '' ? say('editor.checks.remove') : say('editor.checks.fix', { text: finding.fix.text })}
            </Button>
          )}
          {onDismiss && phase === 'current' && dismissing !== finding && (
            <TextButton aria-label={say('editor.dismiss.of', { sentence: finding.sentence })} onClick={() => setDismissing(finding)}>
              {say('editor.dismiss')}
            </TextButton>
          )}
          {onDismiss && dismissing === finding && (
            <DismissForm
              busy={busy}
              onDismiss={(reason) => void dismiss(finding.check, reason)}
              onCancel={() => setDismissing(undefined)}
            />
          )}
        </Flex>
      ))}
    </Flex>
  );
}
