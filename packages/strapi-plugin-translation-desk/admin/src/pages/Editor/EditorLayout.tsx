import { styled } from 'styled-components';
import { WIDE } from './use-is-wide';

/** The units, and beside them, where there is room, what helps with the open one. */
export const EditorLayout = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.spaces[4]};
  padding-block-end: 10rem;

  @media ${WIDE} {
    grid-template-columns: minmax(0, 1fr) clamp(28rem, 24vw, 40rem);
    align-items: start;
  }
`;
