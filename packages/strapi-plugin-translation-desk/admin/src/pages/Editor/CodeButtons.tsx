import { Flex } from '@strapi/design-system';
import type { RefObject } from 'react';
import { styled } from 'styled-components';
import { endSign, startSign, wholeSign } from '../../inline/tokens';
import { useTexts } from '../../texts';
import { addressOf, codeWord } from './code-word';
import { differingCodes, withSourceCodes, type Draft } from './drafts';

interface Props {
  draft: Draft;
  field: RefObject<HTMLTextAreaElement>;
  onChange: (draft: Draft) => void;
}

/** The codes of the text: each button puts one into the field, around what is selected there. */
export function CodeButtons({ draft, field, onChange }: Props) {
  const say = useTexts();
  const codes = [...draft.codes.values()];
  if (codes.length === 0) return null;
  const insert = (before: string, after: string) => {
    const area = field.current;
    if (!area) return;
    const { selectionStart: start, selectionEnd: end } = area;
    area.setRangeText(`${before}${area.value.slice(start, end)}${after}`, start, end, 'end');
    if (start === end) area.setSelectionRange(start + before.length, start + before.length);
    onChange({ ...draft, typed: area.value });
    area.focus();
  };
  return (
    <Flex role="group" aria-label={say('editor.codes')} gap={2} wrap="wrap">
      {codes.map((code) => {
        const [before, after] = code.type === 'atom' ? [wholeSign(code.id), ''] : [startSign(code.id), endSign(code.id)];
        const signs = code.type === 'atom' ? before : `${before}…${after}`;
        const address = addressOf(code);
        return (
          <Insert
            key={code.id}
            type="button"
            disabled={draft.typed.includes(before)}
            onClick={() => insert(before, after)}
            aria-label={say('editor.codes.insert', { signs, word: codeWord(code, say) })}
          >
            <code>{signs}</code> {codeWord(code, say)}
            {address !== undefined && <span>{address}</span>}
          </Insert>
        );
      })}
      {differingCodes(draft).some((id) => draft.typed.includes(`{${id}`)) && (
        <Insert type="button" onClick={() => onChange(withSourceCodes(draft))}>
          {say('editor.codes.take')}
        </Insert>
      )}
    </Flex>
  );
}

const Insert = styled.button`
  display: inline-flex;
  gap: ${({ theme }) => theme.spaces[1]};
  max-width: 100%;
  padding: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[2]}`};
  border: 1px solid ${({ theme }) => theme.colors.neutral300};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.2rem;
  cursor: pointer;

  span {
    overflow: hidden;
    max-width: 16rem;
    color: ${({ theme }) => theme.colors.neutral600};
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  &:disabled {
    border-style: dashed;
    background: ${({ theme }) => theme.colors.neutral100};
    color: ${({ theme }) => theme.colors.neutral600};
    cursor: default;
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }
`;
