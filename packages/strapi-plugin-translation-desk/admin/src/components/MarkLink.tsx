import { Link } from 'react-router-dom';
import { styled } from 'styled-components';

/** A way that is told by a mark: the design system's link would paint over the sign. */
export const MarkLink = styled(Link)`
  border-radius: ${({ theme }) => theme.borderRadius};
  text-decoration: none;

  &:hover span {
    text-decoration: underline;
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;
