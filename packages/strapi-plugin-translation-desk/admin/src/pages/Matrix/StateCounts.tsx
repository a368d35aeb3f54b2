import { Typography } from '@strapi/design-system';
import type { DocumentState } from '@party-building/l10n';
import { styled } from 'styled-components';
import { CountButton } from '../../components/CountButton';
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
        <CountButton
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
        </CountButton>
      ))}
    </Counts>
  );
}

const Counts = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr));
  gap: ${({ theme }) => theme.spaces[2]};
`;
