import { Alert, Box, Button, Checkbox, Flex, Typography } from '@strapi/design-system';
import { useEffect, useRef, useState } from 'react';
import type { Target, TargetAnswer, Unit } from '../../api/targets';
import { replaceTyped } from '../../inline/replace';
import { useTexts } from '../../texts';
import { AsideText } from './AsideText';
import { CodedText } from './CodedText';
import { Columns } from './Columns';
import { ConflictPanel } from './ConflictPanel';
import { isChanged, problemOf, withSource, type Draft } from './drafts';
import { FindingList } from './FindingList';
import { Part } from './Part';
import { SourceTexts } from './SourceTexts';
import { TargetField } from './TargetField';
import { useFindings } from './use-findings';

interface Props {
  target: Target;
  unit: Unit;
  draft: Draft;
  label: string;
  may: TargetAnswer['meta']['may'];
  busy: boolean;
  /** The focus belongs into the field: it was opened by hand, or is the next after a save. */
  takesFocus: boolean;
  /** Counts the attempts to save that the text itself did not allow. */
  refusals: number;
  onChange: (draft: Draft) => void;
  onSave: (draft: Draft, andNext: boolean) => void;
  onReset: () => void;
  onReview: (state: 'approved' | 'rejected') => void;
}

/** The open unit: source, field, what the checks find, and everything that can be done. */
export function UnitForm({ target, unit, draft, label, may, busy, takesFocus, refusals, onChange, onSave, onReset, onReview }: Props) {
  const say = useTexts();
  const { locale, sourceLocale } = target;
  const field = useRef<HTMLTextAreaElement>(null);
  const [refused, setRefused] = useState(refusals);
  const findings = useFindings(target, unit, draft);
  const isUnsaved = isChanged(draft);
  const isRefused = refusals > refused && problemOf(draft) !== undefined;

  useEffect(() => {
    if (!takesFocus) return;
    field.current?.focus({ preventScroll: true });
    field.current?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, [takesFocus, unit.path]);
  useEffect(() => {
    if (isRefused) field.current?.focus();
  }, [isRefused, refusals]);
  const change = (to: Draft) => {
    setRefused(refusals);
    onChange(to);
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {draft.conflict && (
        <ConflictPanel
          unit={unit}
          draft={draft}
          conflict={draft.conflict}
          sourceLocale={sourceLocale}
          locale={locale}
          busy={busy}
          onChange={(to) => (change(to), field.current?.focus())}
          onSave={(to) => onSave(to, false)}
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
          <AsideText draft={draft} lang={locale} onChange={change} />
          {isUnsaved && unit.target.length > 0 && (
            <Part title={say('editor.target.before')}>
              <CodedText content={unit.target} lang={locale} />
            </Part>
          )}
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
          />
          {may.translate && (
            <Flex gap={3} wrap="wrap">
              <Button loading={busy} onClick={() => onSave(draft, true)}>
                {say('editor.save.next')}
              </Button>
              <Button variant="secondary" disabled={busy} onClick={() => onSave(draft, false)}>
                {say('editor.save')}
              </Button>
              {isUnsaved && (
                <Button variant="tertiary" disabled={busy} onClick={() => (onReset(), field.current?.focus())}>
                  {say('editor.reset')}
                </Button>
              )}
              <Checkbox checked={draft.isUnfinished} onCheckedChange={(checked) => change({ ...draft, isUnfinished: checked === true })}>
                {say('editor.unfinished')}
              </Checkbox>
            </Flex>
          )}
          {may.review && unit.target.length > 0 && (
            <Flex gap={3} wrap="wrap">
              <Button
                variant="success-light"
                disabled={busy || isUnsaved || unit.state === 'approved'}
                onClick={() => onReview('approved')}
              >
                {say('editor.approve')}
              </Button>
              <Button variant="danger-light" disabled={busy || isUnsaved || unit.state === 'rejected'} onClick={() => onReview('rejected')}>
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
