import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { DocumentReport } from '../../../api/exchange';
import { CountButton } from '../../../components/CountButton';
import { Mark } from '../../../components/StateMark';
import { useTexts } from '../../../texts';
import { OUTCOME_SIGNS, OUTCOMES } from './outcomes';
import { countOf, type Shown } from './report';

interface Props {
  documents: readonly DocumentReport[];
  shown: Shown;
  onShow: (shown: Shown) => void;
}

/** How many texts of a file become what, and what that means; each narrows the list to it, and once more takes that back. */
export function OutcomeCounts({ documents, shown, onShow }: Props) {
  const say = useTexts();
  return (
    <Counts role="group" aria-label={say('import.outcomes')}>
      {OUTCOMES.map((outcome) => ({ outcome, count: countOf(documents, outcome) }))
        .filter(({ count }) => count > 0)
        .map(({ outcome, count }) => (
          <CountButton
            key={outcome}
            type="button"
            aria-pressed={shown === outcome}
            onClick={() => onShow(shown === outcome ? 'news' : outcome)}
          >
            <Mark sign={OUTCOME_SIGNS[outcome]}>{say(`import.outcome.${outcome}`)}</Mark>
            <Typography tag="span" variant="beta" textColor="neutral800">
              {count}
            </Typography>
            <Typography tag="span" variant="pi" textColor="neutral700">
              {say(`import.meaning.${outcome}`)}
            </Typography>
          </CountButton>
        ))}
    </Counts>
  );
}

const Counts = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(22rem, 1fr));
  gap: ${({ theme }) => theme.spaces[2]};
`;
