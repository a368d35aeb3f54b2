import { Box, Button, Flex, Link, Status, Typography } from '@strapi/design-system';
import { useRef } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { OfferedRole } from '../../api/roles';
import { useTexts } from '../../texts';

interface Props {
  role: OfferedRole;
  busy: boolean;
  /** @returns whether it is there then. */
  onCreate: () => Promise<boolean>;
}

/** A role, what it allows, and whether it is there. */
export function RoleCard({ role: { name, description, role, missing }, busy, onCreate }: Props) {
  const say = useTexts();
  // The button goes with what it did.
  const card = useRef<HTMLElement>(null);
  return (
    <Box
      ref={card}
      tabIndex={-1}
      tag="section"
      aria-label={name}
      background="neutral0"
      padding={5}
      shadow="tableShadow"
      hasRadius
      height="100%"
    >
      <Flex direction="column" alignItems="flex-start" gap={3}>
        <Typography tag="h3" variant="delta">
          {name}
        </Typography>
        <Typography textColor="neutral600">{description}</Typography>
        {role && missing === 0 ? (
          <Status variant="success" size="S" width="max-content">
            <Typography variant="pi">{say('roles.exists')}</Typography>
          </Status>
        ) : (
          <Button
            variant="secondary"
            aria-busy={busy}
            aria-label={role ? say('roles.complete.of', { name, count: missing }) : say('roles.create.of', { name })}
            onClick={() => void onCreate().then((isThere) => isThere && card.current?.focus())}
          >
            {role ? say('roles.complete', { count: missing }) : say('roles.create')}
          </Button>
        )}
        {role && (
          <Link tag={RouterLink} to={`/settings/roles/${role.id}`}>
            {say('roles.open', { name: role.name, users: role.users })}
          </Link>
        )}
      </Flex>
    </Box>
  );
}
