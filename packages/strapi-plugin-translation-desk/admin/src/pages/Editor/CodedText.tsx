import type { Inline } from '@party-building/l10n';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import { useTexts, type Say } from '../../texts';
import { codeWord } from './code-word';

interface Props {
  content: readonly Inline[];
  lang: string;
}

/** A text to read, its codes as labelled signs with the numbers under which they are typed. */
export function CodedText({ content, lang }: Props) {
  const say = useTexts();
  return <Text lang={lang}>{shown(content, say)}</Text>;
}

function shown(content: readonly Inline[], say: Say): ReactNode[] {
  return content.map((each, index) => {
    if (typeof each === 'string') return each;
    const word = `${each.id} ${codeWord(each, say)}`;
    if (each.type === 'atom') return <CodeSign key={index}>{word}</CodeSign>;
    return (
      <span key={index}>
        <CodeSign>{word}</CodeSign>
        {shown(each.content, say)}
        <CodeSign>{`/${each.id}`}</CodeSign>
      </span>
    );
  });
}

export const Text = styled.div`
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.6rem;
  line-height: 1.6;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
`;

export const CodeSign = styled.span`
  display: inline-block;
  margin-inline: 0.2rem;
  padding-inline: 0.5rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral300};
  border-radius: 4px;
  background: ${({ theme }) => theme.colors.neutral100};
  color: ${({ theme }) => theme.colors.neutral700};
  font-size: 1.1rem;
  line-height: 1.5;
  white-space: nowrap;
`;
