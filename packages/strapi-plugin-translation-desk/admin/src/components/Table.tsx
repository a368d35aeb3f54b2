import type { ReactNode } from 'react';
import { styled } from 'styled-components';

interface Props {
  label: string;
  children: ReactNode;
}

/** A table that is pushed sideways by itself where it is wider than the page, by keyboard as well. */
export function Table({ label, children }: Props) {
  return (
    <Scroll role="region" aria-label={label} tabIndex={0}>
      <Lines>{children}</Lines>
    </Scroll>
  );
}

const Scroll = styled.div`
  overflow-x: auto;
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;

const Lines = styled.table`
  width: 100%;
  border-collapse: collapse;

  th,
  td {
    padding: ${({ theme }) => `${theme.spaces[3]} ${theme.spaces[4]}`};
    border-block-end: 1px solid ${({ theme }) => theme.colors.neutral150};
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }

  thead th {
    overflow-wrap: normal;
  }

  th[scope='row'] {
    font-weight: inherit;
  }

  tbody:last-child > tr:last-child > * {
    border-block-end: none;
  }
`;
