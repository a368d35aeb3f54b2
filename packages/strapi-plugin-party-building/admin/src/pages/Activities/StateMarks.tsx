import { Flex } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { State } from '../../api';
import type { Head } from './api';
import { localeSign } from './words';

type Mark = State | 'none';

interface Props {
  states: Head['state'];
  locales: readonly string[];
}

/** The state in each language, as signs for narrow places: filled is live, an outline a draft, a dot a change, struck through nothing. */
export function StateMarks({ states, locales }: Props) {
  return (
    <Flex gap="2px" aria-hidden>
      {locales.map((locale) => (
        <StateMark key={locale} $state={states[locale] ?? 'none'}>
          {localeSign(locale)}
        </StateMark>
      ))}
    </Flex>
  );
}

export const StateMark = styled.span<{ $state: Mark }>`
  position: relative;
  flex-shrink: 0;
  min-width: 1.8rem;
  padding: 0 0.3rem;
  border: 1px solid ${({ theme, $state }) => (live($state) ? theme.colors.success700 : theme.colors.neutral500)};
  border-style: ${({ $state }) => ($state === 'draft' ? 'dashed' : 'solid')};
  border-radius: 3px;
  background: ${({ theme, $state }) => (live($state) ? theme.colors.success700 : theme.colors.neutral0)};
  color: ${({ theme, $state }) => (live($state) ? theme.colors.neutral0 : theme.colors.neutral600)};
  font-size: 1rem;
  font-weight: 600;
  line-height: 1.3rem;
  text-align: center;
  text-decoration: ${({ $state }) => ($state === 'none' ? 'line-through' : 'none')};

  &::after {
    content: ${({ $state }) => ($state === 'modified' ? "''" : 'none')};
    position: absolute;
    inset-block-start: -3px;
    inset-inline-end: -3px;
    width: 7px;
    height: 7px;
    border: 1px solid ${({ theme }) => theme.colors.neutral0};
    border-radius: 50%;
    background: ${({ theme }) => theme.colors.warning600};
  }
`;

const live = (state: Mark): boolean => state === 'published' || state === 'modified';
