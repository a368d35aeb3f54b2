import { Button, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import type { TermChanges } from '../../api/terms';
import { Card } from '../../components/Card';
import { useTexts } from '../../texts';
import { FaultList } from './FaultList';
import { TermChange, TermWords } from './TermWords';

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
        <Details open>
          <summary>{say('terms.import.refused.count', { count: refused.length })}</summary>
          <FaultList faults={refused} />
        </Details>
      )}
      <Lines
        title={say('terms.import.changed', { count: changed.length })}
        lines={changed.map(({ id, before, after }) => [String(id), <TermChange key={id} before={before} after={after} />])}
      />
      <Lines
        title={say('terms.import.removed', { count: removed.length })}
        lines={removed.map((term) => [String(term.id), <TermWords key={term.id} term={term} />])}
      />
      <Lines
        title={say('terms.import.added', { count: added.length })}
        lines={added.map((term, index) => [String(index), <TermWords key={index} term={term} />])}
      />
    </Card>
  );
}

interface LinesProps {
  title: string;
  lines: readonly (readonly [key: string, line: ReactNode])[];
}

function Lines({ title, lines }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <Details open>
      <summary>{title}</summary>
      <List>
        {lines.map(([key, line]) => (
          <li key={key}>{line}</li>
        ))}
      </List>
    </Details>
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
  > li {
    padding-block: ${({ theme }) => theme.spaces[2]};
    border-block-end: 1px solid ${({ theme }) => theme.colors.neutral150};
    /* Long files: what is not in view is not laid out. */
    content-visibility: auto;
    contain-intrinsic-size: auto 4rem;
  }
`;
