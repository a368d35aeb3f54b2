import { Alert, Box, Button, Checkbox, Flex, Typography } from '@strapi/design-system';
import type { Inline } from '@party-building/l10n';
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Target, TargetAnswer, Unit } from '../../api/targets';
import { replaceTyped } from '../../inline/replace';
import { useTexts } from '../../texts';
import { AsideText } from './AsideText';
import { CodedText } from './CodedText';
import { Columns } from './Columns';
import { ConflictPanel } from './ConflictPanel';
import { DismissedList } from './DismissedList';
import { isChanged, problemOf, withSource, type Draft } from './drafts';
import { FindingList } from './FindingList';
import { Part } from './Part';
import { SourceTexts } from './SourceTexts';
import { TargetField } from './TargetField';
import { useFindings } from './use-findings';
import { WaitingPanel } from './WaitingPanel';

interface Props {
  target: Target;
  unit: Unit;
  draft: Draft;
  label: string;
  may: TargetAnswer['meta']['may'];
  busy: boolean;
  /** Counts how often the focus was sent here: the unit was opened by hand, or is the next after a save. */
  focused: number;
  /** Counts the attempts to save that the text itself did not allow. */
  refusals: number;
  field: RefObject<HTMLTextAreaElement>;
  onChange: (draft: Draft) => void;
  onSave: (draft: Draft, andNext: boolean) => void;
  onReset: () => void;
  onReview: (state: 'approved' | 'rejected') => void;
  /** Puts a text into the field. */
  onTake: (content: readonly Inline[]) => void;
  /** Without a reason the finding is shown again. @returns whether it was done. */
  onDismiss: (check: string, reason?: string) => Promise<boolean>;
}

/** The open unit: source, field, what the checks find, and everything that can be done. */
export function UnitForm(props: Props) {
  const { target, unit, draft, label, may, busy, focused, refusals, field, onChange, onSave, onReset, onReview, onTake, onDismiss } = props;
  const say = useTexts();
  const { locale, sourceLocale } = target;
  const form = useRef<HTMLDivElement>(null);
  const [refused, setRefused] = useState(refusals);
  const findings = useFindings(target, unit, draft);
  const isUnsaved = isChanged(draft);
  const isRefused = refusals > refused && problemOf(draft) !== undefined;

  // What is judged is the text that is saved.
  const mayDismiss = !isUnsaved && (may.translate || may.review);

  useEffect(() => {
    if (focused === 0) return;
    const item = form.current?.closest('li');
    (field.current ?? item?.querySelector('button'))?.focus({ preventScroll: true });
    item?.scrollIntoView({ block: 'nearest' });
  }, [focused, field]);
  const isFailed = draft.failure !== undefined;
  useEffect(() => {
    if (isRefused || isFailed) field.current?.focus();
  }, [isRefused, isFailed, refusals, field]);
  const change = (to: Draft) => {
    setRefused(refusals);
    onChange(to);
  };

  return (
    <Flex ref={form} direction="column" alignItems="stretch" gap={4} aria-busy={busy}>
      {draft.conflict && (
        <ConflictPanel
          unit={unit}
          draft={draft}
          conflict={draft.conflict}
          sourceLocale={sourceLocale}
          locale={locale}
          onChange={(to) => (change(to), field.current?.focus())}
          onSave={(to) => onSave(to, false)}
        />
      )}
      {unit.waiting && may.translate && !draft.conflict && (
        <WaitingPanel
          unit={unit}
          lang={locale}
          onTake={() => unit.waiting && onTake(unit.waiting.content)}
          onKeep={isUnsaved ? undefined : () => onSave(draft, false)}
        />
      )}
      <Columns>
        <SourceTexts
          unit={unit}
          lang={sourceLocale}
          chosen={draft.source}
          onChoose={may.translate ? (source) => change(withSource(draft, source)) : undefined}
        />
        <Flex direction="column" alignItems="stretch" gap={3}>
          {may.translate ? (
            <TargetField
              unit={unit}
              draft={draft}
              lang={locale}
              label={say('editor.field', { place: label })}
              field={field}
              isRefused={isRefused}
              onChange={change}
            />
          ) : (
            <CodedText content={unit.target} lang={locale} />
          )}
          {draft.failure !== undefined && (
            <Alert
              role="alert"
              variant="danger"
              title={say('editor.failure.title')}
              closeLabel={say('desk.close')}
              onClose={() => change({ ...draft, failure: undefined })}
            >
              {draft.failure}
            </Alert>
          )}
          {may.translate && (
            <Flex gap={3} wrap="wrap">
              <Button onClick={() => onSave(draft, true)}>{say(busy ? 'editor.saving' : 'editor.save.next')}</Button>
              <Button variant="secondary" onClick={() => onSave(draft, false)}>
                {say('editor.save')}
              </Button>
              {isUnsaved && (
                <Button variant="tertiary" onClick={() => (onReset(), field.current?.focus())}>
                  {say('editor.reset')}
                </Button>
              )}
              <Checkbox checked={draft.isUnfinished} onCheckedChange={(checked) => change({ ...draft, isUnfinished: checked === true })}>
                {say('editor.unfinished')}
              </Checkbox>
            </Flex>
          )}
          <AsideText draft={draft} lang={locale} onChange={change} />
          <FindingList
            findings={findings}
            draft={draft}
            lang={locale}
            {...(may.translate && {
              onFix: (fix) => {
                change({ ...draft, typed: replaceTyped(draft.typed, draft.codes.size > 0, fix) });
                field.current?.focus();
              },
            })}
            onDismiss={mayDismiss ? onDismiss : undefined}
          />
          <DismissedList
            dismissed={isUnsaved ? [] : unit.dismissed}
            onRestore={mayDismiss ? (check) => void onDismiss(check) : undefined}
          />
          {isUnsaved && !draft.conflict && unit.target.length > 0 && (
            <Part title={say('editor.target.before')}>
              <CodedText content={unit.target} lang={locale} />
            </Part>
          )}
          {may.review && unit.target.length > 0 && (
            <Flex gap={3} wrap="wrap">
              <Button variant="success-light" disabled={isUnsaved || unit.state === 'approved'} onClick={() => onReview('approved')}>
                {say('editor.approve')}
              </Button>
              <Button variant="danger-light" disabled={isUnsaved || unit.state === 'rejected'} onClick={() => onReview('rejected')}>
                {say('editor.reject')}
              </Button>
              {isUnsaved && (
                <Box>
                  <Typography variant="pi" textColor="neutral600">
                    {say('editor.review.save-first')}
                  </Typography>
                </Box>
              )}
            </Flex>
          )}
        </Flex>
      </Columns>
    </Flex>
  );
}
