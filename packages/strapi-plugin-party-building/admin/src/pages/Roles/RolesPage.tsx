import { Alert, Box, Button, EmptyStateLayout, Flex, Grid, Loader } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { Layouts, Page, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useTexts } from '../../texts';
import { useCreateRolesMutation, useGetOfferedRolesQuery, type OfferedRole } from './api';
import { RoleCard } from './RoleCard';

/** Offers the ready-made roles: what each allows is read before any is created. */
export function RolesPage() {
  const say = useTexts();
  const query = useGetOfferedRolesQuery(undefined, { refetchOnMountOrArgChange: true });
  const offered = query.currentData?.data;
  return (
    <Page.Main tabIndex={-1}>
      <Page.Title>{say('roles.title')}</Page.Title>
      {offered ? (
        <Offer offered={offered} />
      ) : (
        <>
          <Layouts.Header title={say('roles.title')} subtitle={say('roles.subtitle')} />
          <Layouts.Content>
            {query.isFetching ? (
              <Flex justifyContent="center" padding={8} aria-busy>
                <Loader>{say('roles.loading')}</Loader>
              </Flex>
            ) : (
              <Box role="alert">
                <EmptyStateLayout
                  icon={<WarningCircle width="6rem" height="6rem" />}
                  content={say('roles.load.failed')}
                  action={
                    <Button variant="secondary" onClick={() => void query.refetch()}>
                      {say('roles.load.retry')}
                    </Button>
                  }
                />
              </Box>
            )}
          </Layouts.Content>
        </>
      )}
    </Page.Main>
  );
}

function Offer({ offered }: { offered: readonly OfferedRole[] }) {
  const say = useTexts();
  const { toggleNotification } = useNotification();
  const [create, { isLoading: creating }] = useCreateRolesMutation();
  // What is not there is what one comes here for; what an administrator has narrowed stays so until it is chosen.
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set());
  const [wanted, setWanted] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<string>();
  const isChosen = ({ id, role, missing }: OfferedRole): boolean => missing > 0 && (role ? wanted.has(id) : !refused.has(id));
  const chosen = offered.filter(isChosen);

  const choose = ({ id, role }: OfferedRole, on: boolean): void => {
    const change = role ? setWanted : setRefused;
    change((before) => {
      const after = new Set(before);
      if (on === (role !== undefined)) after.add(id);
      else after.delete(id);
      return after;
    });
  };
  const send = async (): Promise<void> => {
    setProblem(undefined);
    try {
      await create(chosen.map(({ id }) => id)).unwrap();
      setWanted(new Set());
      toggleNotification({ type: 'success', message: say('roles.created') });
    } catch (error) {
      const { message } = error as { message?: unknown };
      setProblem(typeof message === 'string' && message !== '' ? message : say('roles.failed'));
    }
  };

  return (
    <>
      <Layouts.Header
        title={say('roles.title')}
        subtitle={say('roles.subtitle')}
        primaryAction={
          <Button disabled={chosen.length === 0} loading={creating} onClick={() => void send()}>
            {say('roles.create', { count: chosen.length })}
          </Button>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6}>
          {problem !== undefined && (
            <Alert
              role="alert"
              variant="danger"
              title={say('roles.failed.title')}
              closeLabel={say('roles.close')}
              onClose={() => setProblem(undefined)}
            >
              {problem}
            </Alert>
          )}
          <Grid.Root gap={6}>
            {offered.map((role) => (
              <Grid.Item key={role.id} col={4} m={6} s={12} xs={12} direction="column" alignItems="stretch">
                <RoleCard role={role} chosen={isChosen(role)} disabled={creating} onChoose={(on) => choose(role, on)} />
              </Grid.Item>
            ))}
          </Grid.Root>
        </Flex>
      </Layouts.Content>
    </>
  );
}
