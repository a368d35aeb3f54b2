import { Flex, Typography } from '@strapi/design-system';
import { useId, useLayoutEffect, type RefObject } from 'react';
import { styled } from 'styled-components';
import type { Unit } from '../../api/targets';
import { useTexts } from '../../texts';
import { CodeButtons } from './CodeButtons';
import { problemOf, readDraft, type Draft } from './drafts';
import { plainText } from '@party-building/l10n';

interface Props {
  unit: Unit;
  draft: Draft;
  lang: string;
  label: string;
  field: RefObject<HTMLTextAreaElement>;
  /** A save was refused for what is wrong: it is said louder. */
  isRefused: boolean;
  onChange: (draft: Draft) => void;
}

/** The field in which a translation is typed, with the buttons for its codes, and what keeps it from being saved. */
export function TargetField({ unit, draft, lang, label, field, isRefused, onChange }: Props) {
  const say = useTexts();
  const [hint, count] = [useId(), useId()];
  const { typed } = draft;
  const isOneLine = unit.field?.type === 'string';
  const problem = problemOf(draft);
  const ids = problem?.ids.map((id) => `{${id}}`).join(' ') ?? '';
  // While somebody types, an end that is not there yet is no fault.
  const isSaid = problem && (isRefused || (problem.kind !== 'empty' && problem.kind !== 'missing' && problem.kind !== 'unclosed'));
  const longest = unit.field?.maxLength;

  useLayoutEffect(() => {
    const area = field.current;
    if (!area) return;
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + 2}px`;
  }, [typed, field]);

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <CodeButtons draft={draft} field={field} onChange={onChange} />
      <Area
        ref={field}
        lang={lang}
        dir="auto"
        rows={isOneLine ? 1 : 3}
        value={typed}
        spellCheck
        aria-label={label}
        aria-invalid={isSaid !== undefined && isSaid}
        aria-describedby={[...(isSaid ? [hint] : []), ...(longest === undefined ? [] : [count])].join(' ') || undefined}
        onChange={({ target }) =>
          onChange({ ...draft, typed: isOneLine ? target.value.replace(/\n/gu, ' ') : target.value, failure: undefined })
        }
        onKeyDown={(event) => {
          if (isOneLine && event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.preventDefault();
        }}
      />
      {longest !== undefined && (
        <Typography id={count} variant="pi" textColor={lengthOf(draft) > longest ? 'danger700' : 'neutral600'}>
          {say('editor.length', { length: lengthOf(draft), longest })}
        </Typography>
      )}
      <div role={isRefused ? 'alert' : undefined}>
        {problem && isSaid && (
          <Typography id={hint} variant="pi" textColor="danger700">
            {say(`editor.problem.${problem.kind}`, { codes: ids })}
          </Typography>
        )}
      </div>
    </Flex>
  );
}

function lengthOf(draft: Draft): number {
  const read = readDraft(draft);
  return [...(read.ok ? plainText(read.content) : draft.typed)].length;
}

const Area = styled.textarea`
  width: 100%;
  min-height: 4.4rem;
  padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[3]}`};
  border: 1px solid ${({ theme }) => theme.colors.neutral500};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  font: inherit;
  font-size: 1.6rem;
  line-height: 1.6;
  resize: vertical;
  overflow-wrap: anywhere;

  &[aria-invalid='true'] {
    border-color: ${({ theme }) => theme.colors.danger600};
  }

  &:focus {
    border-color: ${({ theme }) => theme.colors.primary600};
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 0;
  }
`;
