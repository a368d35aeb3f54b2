import { isOpen, RoomsMenu } from '@party-building/strapi-kit/admin';
import { Box } from '@strapi/design-system';
import { BackButton, Layouts, Page, SubNav, useAuth, useIsMobile } from '@strapi/strapi/admin';
import { lazy, Suspense } from 'react';
import { Navigate, Route, Routes, useMatch } from 'react-router-dom';
import { PLUGIN_ID } from '../../plugin-id';
import { useTexts } from '../../texts';
import { ROOMS } from './rooms';

const HOME = `/plugins/${PLUGIN_ID}`;
const EditorPage = lazy(() => import('../Editor'));

/** The desk's own pages, with a menu of those that the user may open beside them; the editor has the whole width. */
export default function App() {
  const say = useTexts();
  const permissions = useAuth('TranslationDeskApp', (auth) => auth.permissions);
  const rooms = ROOMS.filter((room) => isOpen(room, permissions));
  const menu = {
    name: say('desk.name'),
    heading: say('desk.pages'),
    pages: rooms.map(({ path, title }) => ({ address: `${HOME}/${path}`, title: say(title) })),
  };
  const narrow = useIsMobile();
  const atHome = useMatch(HOME) !== null;
  const [first] = rooms;

  if (!first) return <Page.NoPermissions />;
  if (atHome && narrow && rooms.length > 1)
    return (
      <SubNav.PageWrapper>
        <RoomsMenu {...menu} fullPage />
      </SubNav.PageWrapper>
    );
  return (
    <Suspense fallback={<Page.Loading />}>
      <Routes>
        <Route index element={<Navigate to={first.path} replace />} />
        <Route path="documents/:uid/:documentId/:locale" element={<EditorPage />} />
        {/* All of them: a page that the user may not open says so itself. */}
        {ROOMS.map(({ path, Page: Room }) => (
          <Route
            key={path}
            path={`${path}/*`}
            element={
              <Layouts.Root sideNav={<RoomsMenu {...menu} />}>
                {narrow && rooms.length > 1 && (
                  <Box tag="nav" aria-label={say('desk.pages')} paddingLeft={4} paddingRight={4} paddingTop={4}>
                    <BackButton fallback={HOME} />
                  </Box>
                )}
                <Room />
              </Layouts.Root>
            }
          />
        ))}
        <Route path="*" element={<Page.NoData />} />
      </Routes>
    </Suspense>
  );
}
