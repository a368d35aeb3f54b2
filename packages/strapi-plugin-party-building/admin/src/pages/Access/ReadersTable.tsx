import { Box, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { AccessRoute, AccessSettings } from '../../api';
import { isTextId, useTexts, type Say, type TextId } from '../../texts';

interface Props {
  /** As they are in force. */
  settings: AccessSettings;
  routes: readonly AccessRoute[];
}

/** Every address with who can read it now. */
export function ReadersTable({ settings, routes }: Props) {
  const say = useTexts();
  return (
    <>
      <Box maxWidth="80rem">
        <Typography textColor="neutral600">{say('access.routes.note')}</Typography>
      </Box>
      <Table colCount={3} rowCount={routes.length + 1}>
        <Thead>
          <Tr>
            {(['access.routes.path', 'access.routes.what', 'access.routes.who'] as const).map((id) => (
              <Th key={id}>
                <Typography variant="sigma" textColor="neutral600">
                  {say(id)}
                </Typography>
              </Th>
            ))}
          </Tr>
        </Thead>
        <Tbody>
          {routes.map((route) => (
            <Tr key={route.path}>
              <Td>
                <Address path={route.path} />
              </Td>
              <Td>
                <Words textColor="neutral800">{whatIs(say, route)}</Words>
              </Td>
              <Td>
                <Words textColor="neutral800">{whoReads(say, route, settings)}</Words>
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </>
  );
}

function whatIs(say: Say, { id }: AccessRoute): string {
  const text = `access.route.${id}`;
  return isTextId(text) ? say(text) : id === undefined ? say('access.what.admin') : id;
}

function whoReads(say: Say, { readers, action = '' }: AccessRoute, { origins, frameAncestors }: AccessSettings): string {
  switch (readers) {
    case 'portals':
      return whichOrigins(say, 'access.who.portals', origins);
    case 'frames':
      return whichOrigins(say, 'access.who.frames', frameAncestors.length > 0 ? frameAncestors : origins);
    case 'operators':
      return say('access.who.operators');
    case 'link':
      return say('access.who.link');
    case 'admin':
      return say('access.who.admin', { action: say(actionText(action)) });
  }
}

function whichOrigins(say: Say, id: 'access.who.portals' | 'access.who.frames', origins: '*' | readonly string[]): string {
  if (origins === '*') return say(`${id}.all`);
  return origins.length > 0 ? say(`${id}.list`, { origins: origins.join(', ') }) : say(`${id}.none`);
}

function actionText(action: string): TextId {
  const text = `access.action.${action.split('.').at(-1)}`;
  return isTextId(text) ? text : 'access.action.read';
}

/** An address that goes on in the next line after a slash only: torn words are hard to read, and to find. */
function Address({ path }: { path: string }) {
  return (
    <Code>
      {path.split(/(?<=\/)/).map((step, index) => (
        // Steps have no identity but their place.
        <Step key={index}>{step}</Step>
      ))}
    </Code>
  );
}

const Step = styled.span`
  display: inline-block;
`;

const Code = styled.code`
  display: block;
  min-inline-size: 24rem;
  color: ${({ theme }) => theme.colors.neutral800};
  font-family: ui-monospace, monospace;
  font-size: 1.3rem;
  overflow-wrap: anywhere;
  white-space: normal;
`;

const Words = styled(Typography)`
  white-space: normal;
`;
