import { Box, Flex, Typography } from '@strapi/design-system';
import { memo, type ReactNode } from 'react';
import { styled } from 'styled-components';
import type { Target, Unit } from '../../api/targets';
import { useTexts } from '../../texts';
import { Badges } from './Badges';
import { CodedText } from './CodedText';
import { Columns } from './Columns';
import { translatedSource } from './translated-source';

interface Props {
  unit: Unit;
  label: string;
  sourceLocale: Target['sourceLocale'];
  locale: Target['locale'];
  isOpen: boolean;
  isUnsaved: boolean;
  onOpen: (path: string) => void;
  /** Of the open unit. */
  children?: ReactNode;
}

/** A unit in the list: what it is, its state, and both texts; the open one with its form in their place. */
export const UnitItem = memo(function UnitItem({ unit, label, sourceLocale, locale, isOpen, isUnsaved, onOpen, children }: Props) {
  const say = useTexts();
  const source = translatedSource(unit.sources);
  return (
    <Item $open={isOpen} data-unit={unit.path}>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={3} wrap="wrap">
        <Heading>
          <Opener type="button" aria-expanded={isOpen} onClick={() => onOpen(unit.path)}>
            {unit.block?.type === 'heading' && unit.block.level !== undefined
              ? say('editor.unit.heading', { place: label, level: unit.block.level })
              : label}
          </Opener>
        </Heading>
        <Badges unit={unit} isUnsaved={isUnsaved} />
      </Flex>
      <Box paddingTop={3}>
        {isOpen ? (
          children
        ) : (
          // By keyboard the heading opens it.
          <Closed onClick={() => onOpen(unit.path)}>
            <Columns>
              {source ? (
                <CodedText content={source.content} lang={sourceLocale} />
              ) : (
                <Typography textColor="neutral600">{say('editor.source.gone')}</Typography>
              )}
              {unit.target.length > 0 ? (
                <CodedText content={unit.target} lang={locale} />
              ) : (
                <Typography textColor="neutral600">{say('editor.target.empty')}</Typography>
              )}
            </Columns>
          </Closed>
        )}
      </Box>
    </Item>
  );
});

const Item = styled.li<{ $open: boolean }>`
  padding: ${({ theme }) => theme.spaces[4]};
  border: 1px solid ${({ theme, $open }) => ($open ? theme.colors.primary600 : theme.colors.neutral150)};
  border-inline-start-width: ${({ $open }) => ($open ? '4px' : '1px')};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  scroll-margin-block: 8rem;
  /* Long documents: what is not in view is not laid out. */
  content-visibility: ${({ $open }) => ($open ? 'visible' : 'auto')};
  contain-intrinsic-size: auto 12rem;
`;

const Heading = styled.h2`
  min-width: 0;
  overflow-wrap: anywhere;
`;

const Opener = styled.button`
  border: none;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: none;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  font-weight: 600;
  line-height: 1.4;
  text-align: start;
  cursor: pointer;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;

const Closed = styled.div`
  cursor: pointer;
`;
