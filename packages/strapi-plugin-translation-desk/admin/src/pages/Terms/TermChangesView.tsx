import { Button, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import type { TermChanges, TermLine } from '../../api/terms';
import { Card } from '../../components/Card';
import { useTexts } from '../../texts';
import { FaultList } from './FaultList';
import { TermWords } from './TermWords';

interface Props {
  changes: TermChanges;
  busy: boolean;
  onImport: () => void;
}

/** What a file would do to the terms, before anything is written. */
export function TermChangesView({ changes: { added, changed, removed, same, refused, remark }, busy, onImport }: Props) {
  const say = useTexts();
  const count = added.length + changed.length + removed.length;
  return (
    <Card title={say('import.report')}>
      <Typography role="status">
        {say('terms.import.counts', { added: added.length, changed: changed.length, removed: removed.length, same })}
      </Typography>
      {remark !== undefined && <Typography fontWeight="bold">{remark}</Typography>}
      <Flex gap={4} wrap="wrap">
        <Button disabled={count === 0} loading={busy} onClick={onImport}>
          {say('terms.import.run', { count })}
        </Button>
        {count === 0 && <Typography>{say('terms.import.nothing')}</Typography>}
      </Flex>
      {refused.length > 0 && (
        <Part open title={say('terms.import.refused.count', { count: refused.length })}>
          <FaultList faults={refused} />
        </Part>
      )}
      <Part open={changed.length > 0} title={say('terms.import.changed', { count: changed.length })}>
        <Lines lines={changed.map(({ id, before, after }) => [String(id), <TermWords key={id} term={after} before={before} />])} />
      </Part>
      <Part open={changed.length === 0} title={say('terms.import.added', { count: added.length })}>
        <Lines lines={added.map((term, index) => [String(index), words(term)])} />
      </Part>
      <Part open={removed.length > 0} title={say('terms.import.removed', { count: removed.length })}>
        <Lines lines={removed.map((term) => [String(term.id), words(term)])} />
      </Part>
    </Card>
  );
}

const words = (term: TermLine) => <TermWords term={term} />;

function Part({ title, open, children }: { title: string; open: boolean; children: ReactNode }) {
  return (
    <Details open={open}>
      <summary>{title}</summary>
      {children}
    </Details>
  );
}

function Lines({ lines }: { lines: readonly (readonly [string, ReactNode])[] }) {
  if (lines.length === 0) return null;
  return (
    <List>
      {lines.map(([key, line]) => (
        <li key={key}>{line}</li>
      ))}
    </List>
  );
}

const Details = styled.details`
  color: ${({ theme }) => theme.colors.neutral800};

  summary {
    width: fit-content;
    font-size: 1.4rem;
    font-weight: 600;
    line-height: 2.4rem;
    cursor: pointer;
  }

  summary:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;

const List = styled.ul`
  li {
    padding-block: ${({ theme }) => theme.spaces[2]};
    border-block-end: 1px solid ${({ theme }) => theme.colors.neutral150};
    /* Long files: what is not in view is not laid out. */
    content-visibility: auto;
    contain-intrinsic-size: auto 4rem;
  }
`;
