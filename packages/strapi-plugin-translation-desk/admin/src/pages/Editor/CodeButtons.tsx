import { Flex } from '@strapi/design-system';
import type { RefObject } from 'react';
import { styled } from 'styled-components';
import { insertInto } from '../../inline/insert';
import { endSign, startSign, wholeSign } from '../../inline/tokens';
import { useTexts } from '../../texts';
import { addressOf, codeWord } from './code-word';
import { differingCodes, withSourceCodes, type Draft } from './drafts';
import { InsertButton } from './InsertButton';

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
    onChange({ ...draft, typed: insertInto(area, before, after) });
    area.focus();
  };
  return (
    <Flex role="group" aria-label={say('editor.codes')} gap={2} wrap="wrap">
      {codes.map((code) => {
        const [before, after] = code.type === 'atom' ? [wholeSign(code.id), ''] : [startSign(code.id), endSign(code.id)];
        const signs = code.type === 'atom' ? before : `${before}…${after}`;
        const address = addressOf(code);
        return (
          <InsertButton
            key={code.id}
            type="button"
            disabled={draft.typed.includes(before)}
            onClick={() => insert(before, after)}
            aria-label={say('editor.codes.insert', { signs, word: codeWord(code, say) })}
          >
            <code>{signs}</code> {codeWord(code, say)}
            {address !== undefined && <Address>{address}</Address>}
          </InsertButton>
        );
      })}
      {differingCodes(draft).some((id) => draft.typed.includes(`{${id}`)) && (
        <InsertButton type="button" onClick={() => onChange(withSourceCodes(draft))}>
          {say('editor.codes.take')}
        </InsertButton>
      )}
    </Flex>
  );
}

const Address = styled.span`
  overflow: hidden;
  max-width: 16rem;
  color: ${({ theme }) => theme.colors.neutral600};
  text-overflow: ellipsis;
  white-space: nowrap;
`;
