import { Box, Checkbox, Flex, Link, Status, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { isTextId, useTexts, type Say } from '../../texts';
import type { OfferedRole } from './api';

interface Props {
  role: OfferedRole;
  chosen: boolean;
  disabled: boolean;
  onChoose: (chosen: boolean) => void;
}

/** A role with all that it allows, and whether it is there. */
export function RoleCard({ role, chosen, disabled, onChoose }: Props) {
  const say = useTexts();
  const { name, description, missing } = role;
  const complete = role.role !== undefined && missing === 0;
  return (
    <Box tag="section" aria-label={name} background="neutral0" padding={6} shadow="tableShadow" hasRadius height="100%">
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography tag="h2" variant="delta">
          {name}
        </Typography>
        <Typography textColor="neutral600">{description}</Typography>
        {complete ? (
          <Status variant="success" size="S" width="max-content">
            <Typography variant="pi">{say('roles.exists')}</Typography>
          </Status>
        ) : (
          <Checkbox checked={chosen} disabled={disabled} onCheckedChange={(checked) => onChoose(checked === true)}>
            {role.role ? say('roles.complete', { count: missing }) : say('roles.choose')}
          </Checkbox>
        )}
        {role.role && (
          <Link tag={RouterLink} to={`/settings/roles/${role.role.id}`}>
            {say('roles.open', { name: role.role.name, users: role.role.users })}
          </Link>
        )}
        <Rights title={say('roles.content')} rights={role.content.map((right) => say(`roles.content.${right}`))} />
        <Rights title={say('roles.media')} rights={role.media.map((right) => say(`roles.media.${right}`))} />
        <Rights title={say('roles.pages')} rights={role.pages.map((action) => pageOf(say, action))} />
      </Flex>
    </Box>
  );
}

function Rights({ title, rights }: { title: string; rights: string[] }) {
  return (
    <Box>
      <Typography tag="h3" variant="sigma" textColor="neutral600">
        {title}
      </Typography>
      <Box tag="ul" paddingTop={1} paddingLeft={4} style={{ listStyle: 'disc' }}>
        {rights.map((right) => (
          <li key={right}>
            <Typography>{right}</Typography>
          </li>
        ))}
      </Box>
    </Box>
  );
}

function pageOf(say: Say, action: string): string {
  const id = `roles.page.${action.slice(action.lastIndexOf('.') + 1)}`;
  return isTextId(id) ? say(id) : action;
}
