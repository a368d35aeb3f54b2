import { Typography } from '@strapi/design-system';
import type { DocumentState } from '@party-building/l10n';
import { styled } from 'styled-components';
import { DOCUMENT_STATES } from '../../components/states';
import { DocumentStateMark } from '../../components/StateMark';
import { useTexts } from '../../texts';

interface Props {
  counts: Readonly<Record<DocumentState, number>>;
  chosen: string | undefined;
  onChoose: (state: DocumentState | undefined) => void;
}

/** How many translations are in each state; each count narrows the list to it, and once more takes that back. */
export function StateCounts({ counts, chosen, onChoose }: Props) {
  const say = useTexts();
  return (
    <Counts role="group" aria-label={say('matrix.states')}>
      {DOCUMENT_STATES.map((state) => (
        <Count
          key={state}
          type="button"
          aria-pressed={chosen === state}
          $alarming={state === 'published-but-outdated' && counts[state] > 0}
          onClick={() => onChoose(chosen === state ? undefined : state)}
        >
          <DocumentStateMark state={state} />
          <Typography tag="span" variant="beta" textColor="neutral800">
            {counts[state]}
          </Typography>
        </Count>
      ))}
    </Counts>
  );
}

const Counts = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr));
  gap: ${({ theme }) => theme.spaces[2]};
`;

const Count = styled.button<{ $alarming: boolean }>`
  display: flex;
  flex-direction: column;
  align-items: flex-start;
  justify-content: space-between;
  gap: ${({ theme }) => theme.spaces[1]};
  padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[3]}`};
  border: 1px solid ${({ theme, $alarming }) => ($alarming ? theme.colors.danger600 : theme.colors.neutral200)};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  text-align: start;
  cursor: pointer;

  &[aria-pressed='true'] {
    border-color: ${({ theme }) => theme.colors.primary600};
    box-shadow: inset 0 0 0 1px ${({ theme }) => theme.colors.primary600};
    background: ${({ theme }) => theme.colors.primary100};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;
