import { Flex, Typography } from '@strapi/design-system';
import { plainText, type Severity } from '@party-building/l10n';
import type { Finding } from '../../api/targets';
import { useTexts } from '../../texts';
import { readDraft, type Draft } from './drafts';
import { FindingItem } from './FindingItem';
import type { Findings } from './use-findings';

const ORDER: readonly Severity[] = ['error', 'warning', 'information'];

interface Props {
  findings: Findings;
  draft: Draft;
  lang: string;
  /** Puts a fix into the field; not given to those who cannot write. */
  onFix?: (fix: NonNullable<Finding['fix']>) => void;
  /** Judges a finding of the saved text to be none; not given to those who may not. */
  onDismiss?: ((check: string, reason: string) => Promise<boolean>) | undefined;
}

/** What the checks find, the worst first, each with its place and, where it is sure, a fix. */
export function FindingList({ findings: { findings, phase }, draft, lang, onFix, onDismiss }: Props) {
  const say = useTexts();
  if (phase === 'failed') return <Typography textColor="neutral600">{say('editor.checks.failed')}</Typography>;
  if (findings.length === 0) return null;
  const read = readDraft(draft);
  const text = read.ok ? plainText(read.content) : '';
  const sorted = [...findings].sort((one, other) => ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity));
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2} aria-label={say('editor.checks')} aria-busy={phase === 'old'}>
      {sorted.map((finding, index) => (
        <FindingItem
          // Two findings of one check differ by their place only, and some have none.
          key={`${finding.check} ${index}`}
          finding={finding}
          text={phase === 'current' ? text : undefined}
          lang={lang}
          onFix={onFix}
          onDismiss={onDismiss && ((reason) => onDismiss(finding.check, reason))}
        />
      ))}
    </Flex>
  );
}
