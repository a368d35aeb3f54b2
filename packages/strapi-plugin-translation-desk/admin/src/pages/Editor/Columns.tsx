import { styled } from 'styled-components';

/** Source and translation side by side, or one below the other where there is no room. */
export const Columns = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.spaces[4]};

  @container (min-width: 60rem) {
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: ${({ theme }) => theme.spaces[6]};
  }
`;

/** What is as wide as columns are measured by. */
export const Measured = styled.div`
  min-width: 0;
  container-type: inline-size;
`;
