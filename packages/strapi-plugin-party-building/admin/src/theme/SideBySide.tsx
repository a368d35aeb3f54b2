import type { ReactNode } from 'react';
import { styled } from 'styled-components';

/** A form and beside it what it changes, which stays in sight; one below the other where there is no room. */
export function SideBySide({ form, stage }: { form: ReactNode; stage: ReactNode }) {
  return (
    <Columns>
      <div>{form}</div>
      <Held>{stage}</Held>
    </Columns>
  );
}

const Columns = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 24px;
  align-items: start;

  @media (min-width: 1100px) {
    grid-template-columns: minmax(30rem, 2fr) minmax(0, 3fr);
  }
`;

const Held = styled.div`
  min-width: 0;

  @media (min-width: 1100px) {
    position: sticky;
    inset-block-start: 16px;
  }
`;
