import { VisuallyHidden } from '@strapi/design-system';
import type { DiffPart } from '@party-building/l10n';
import { styled } from 'styled-components';
import { useTexts } from '../../texts';
import { codeWord } from './code-word';
import { CodeSign, Text } from './CodedText';

interface Props {
  parts: readonly DiffPart[];
  lang: string;
}

/** What has changed in a text: what is gone struck through, what is new underlined, and both said to those who do not see it. */
export function DiffText({ parts, lang }: Props) {
  const say = useTexts();
  return (
    <Text lang={lang}>
      {parts.map((part, index) => {
        const word =
          'text' in part ? part.text : <CodeSign>{`${part.code.edge === 'end' ? '/' : ''}${codeWord(part.code, say)}`}</CodeSign>;
        if (part.change === 'same') return <span key={index}>{word}</span>;
        const Piece = part.change === 'added' ? Added : Removed;
        return (
          <Piece key={index}>
            <VisuallyHidden>{say(`editor.diff.${part.change}`)}</VisuallyHidden>
            {word}
          </Piece>
        );
      })}
    </Text>
  );
}

const Added = styled.ins`
  background: ${({ theme }) => theme.colors.success100};
  color: ${({ theme }) => theme.colors.success700};
  font-weight: 600;
  text-decoration: underline;
  text-underline-offset: 0.2em;
`;

const Removed = styled.del`
  background: ${({ theme }) => theme.colors.danger100};
  color: ${({ theme }) => theme.colors.danger700};
  text-decoration: line-through;
`;
