import { Alert, Box, Button, EmptyStateLayout, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise, CheckCircle } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useSearchParams } from 'react-router-dom';
import { useTexts } from '../../texts';
import { filtered, type Filter } from './filter';
import { FindingFilters } from './FindingFilters';
import { FindingTable } from './FindingTable';
import { RunProgress } from './RunProgress';
import { useRun } from './use-run';

/** What the checks find in all entries, each finding with the way to its field. */
export function ChecksPage() {
  const say = useTexts();
  const { run, start, cancel } = useRun();
  const [search, setSearch] = useSearchParams();
  const filter: Filter = {
    severity: search.get('severity') ?? undefined,
    uid: search.get('type') ?? undefined,
    locale: search.get('locale') ?? undefined,
  };
  const narrow = (name: string, value: string | undefined) => {
    setSearch((before) => {
      const next = new URLSearchParams(before);
      if (value === undefined) next.delete(name);
      else next.set(name, value);
      next.delete('page');
      return next;
    });
  };

  const running = run.phase === 'running';
  const shown = filtered(
    run.findings,
    filter,
    run.types.map(({ uid }) => uid),
  );
  const errors = run.findings.filter(({ severity }) => severity === 'error').length;

  return (
    <Page.Main>
      <Page.Title>{say('checks.title')}</Page.Title>
      <Layouts.Header
        title={say('checks.title')}
        subtitle={say('checks.subtitle')}
        primaryAction={
          running ? (
            <Button variant="tertiary" onClick={cancel}>
              {say('checks.cancel')}
            </Button>
          ) : (
            <Button startIcon={<ArrowClockwise />} onClick={start}>
              {say('checks.again')}
            </Button>
          )
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <RunProgress run={run} errors={errors} />
          {run.phase === 'failed' && (
            <Alert role="alert" variant="danger" title={say('checks.run.failed.title')} closeLabel={say('checks.close')} onClose={start}>
              {say('checks.run.failed')}
            </Alert>
          )}
          {run.failed.length > 0 && (
            <Typography textColor="neutral600">{say('checks.failed', { checks: run.failed.join(', ') })}</Typography>
          )}
          <FindingFilters run={run} filter={filter} onNarrow={narrow} />
          {shown.length > 0 && <FindingTable findings={shown} types={run.types} />}
          {shown.length === 0 && !running && (
            <Box>
              <EmptyStateLayout
                icon={<CheckCircle width="6rem" height="6rem" fill="success600" />}
                content={say(run.findings.length > 0 ? 'checks.none.filtered' : run.phase === 'done' ? 'checks.none' : 'checks.none.yet')}
              />
            </Box>
          )}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}
