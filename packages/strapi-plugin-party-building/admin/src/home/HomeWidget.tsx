import { Harmless, WidgetData } from '@party-building/strapi-kit/admin';
import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useId } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { useTexts } from '../texts';
import { useGetHomeQuery, type Group, type Line } from './api';

const GROUPS: readonly Group[] = ['problems', 'live', 'drafts', 'activities', 'more'];
/** While something is being counted, in milliseconds. */
const LOOK_AGAIN = 4000;

/** What is live, what waits, what comes and what is to be mended, on Strapi's home page. */
export function HomeWidget() {
  const say = useTexts();
  return (
    <Harmless name="Party Building Online" instead={<Widget.Error>{say('home.failed')}</Widget.Error>}>
      <Lines />
    </Harmless>
  );
}

function Lines() {
  const say = useTexts();
  const query = useGetHomeQuery(undefined, { refetchOnMountOrArgChange: true });
  useGetHomeQuery(undefined, { pollingInterval: query.data?.meta.pending ? LOOK_AGAIN : 0 });
  const words = { loading: say('home.loading'), failed: say('home.failed'), retry: say('checks.retry') };
  return (
    <WidgetData query={query} words={words}>
      {({ data: lines, meta }) =>
        lines.length === 0 && meta.failed.length === 0 ? (
          <Widget.NoData>{say('home.empty')}</Widget.NoData>
        ) : (
          <Flex direction="column" alignItems="stretch" gap={4} data-party-building-home>
            {GROUPS.map((group) => (
              <Section key={group} group={group} lines={lines.filter((line) => line.group === group)} />
            ))}
            {meta.failed.length > 0 && (
              <Typography variant="pi" textColor="neutral600">
                {say('home.failed.some', { sources: meta.failed.join(', ') })}
              </Typography>
            )}
          </Flex>
        )
      }
    </WidgetData>
  );
}

function Section({ group, lines }: { group: Group; lines: readonly Line[] }) {
  const say = useTexts();
  const heading = useId();
  if (lines.length === 0) return null;
  return (
    <Box tag="section" aria-labelledby={heading}>
      <Typography id={heading} tag="h3" variant="sigma" textColor="neutral600">
        {say(`home.group.${group}`)}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingTop={2}>
        {lines.map((line, index) => (
          // Lines have no identity but their place.
          <Row key={index} $tone={line.tone}>
            {line.to === undefined ? (
              <Typography textColor="neutral800">{line.text}</Typography>
            ) : (
              <Link tag={RouterLink} to={line.to}>
                {line.text}
              </Link>
            )}
          </Row>
        ))}
      </Flex>
    </Box>
  );
}

const COLOURS = { neutral: 'neutral300', success: 'success500', warning: 'warning500', danger: 'danger500' } as const;

const Row = styled.li<{ $tone: Line['tone'] }>`
  padding-inline-start: ${({ theme }) => theme.spaces[3]};
  border-inline-start: 3px solid ${({ theme, $tone }) => theme.colors[COLOURS[$tone]]};
  overflow-wrap: anywhere;

  /* Strapi's links keep to one line. */
  a,
  a > span {
    white-space: normal;
  }
`;
