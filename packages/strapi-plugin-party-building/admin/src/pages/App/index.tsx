import { isOpen, RoomsMenu } from '@party-building/strapi-kit/admin';
import { Box } from '@strapi/design-system';
import { BackButton, Layouts, Page, SubNav, useAuth, useIsMobile } from '@strapi/strapi/admin';
import { Suspense } from 'react';
import { Navigate, Route, Routes, useMatch } from 'react-router-dom';
import { PLUGIN_ID } from '../../plugin-id';
import { useTexts } from '../../texts';
import { ROOMS } from './rooms';

const HOME = `/plugins/${PLUGIN_ID}`;

/** The plugin's own pages, with a menu of those that the user may open beside them. */
export default function App() {
  const say = useTexts();
  const permissions = useAuth('PartyBuildingApp', (auth) => auth.permissions);
  const narrow = useIsMobile();
  const atHome = useMatch(HOME) !== null;
  const rooms = ROOMS.filter((room) => isOpen(room, permissions));
  const menu = {
    name: say('plugin.name'),
    heading: say('plugin.pages'),
    pages: rooms.map(({ path, title }) => ({ address: `${HOME}/${path}`, title: say(title) })),
  };
  const [first] = rooms;

  if (!first) return <Page.NoPermissions />;
  if (atHome && narrow)
    return (
      <SubNav.PageWrapper>
        <RoomsMenu {...menu} fullPage />
      </SubNav.PageWrapper>
    );
  return (
    <Layouts.Root sideNav={<RoomsMenu {...menu} />}>
      {narrow && (
        <Box paddingLeft={4} paddingRight={4} paddingTop={4}>
          <BackButton fallback={HOME} />
        </Box>
      )}
      <Suspense fallback={<Page.Loading />}>
        <Routes>
          <Route index element={<Navigate to={first.path} replace />} />
          {/* All of them: a page that the user may not open says so itself. */}
          {ROOMS.map(({ path, Page: Room }) => (
            <Route key={path} path={`${path}/*`} element={<Room />} />
          ))}
          <Route path="*" element={<Page.NoData />} />
        </Routes>
      </Suspense>
    </Layouts.Root>
  );
}
