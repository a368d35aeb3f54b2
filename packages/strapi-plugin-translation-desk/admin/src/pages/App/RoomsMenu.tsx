import { Divider } from '@strapi/design-system';
import { SubNav } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '../../plugin-id';
import { useTexts } from '../../texts';
import type { Room } from './rooms';

interface Props {
  rooms: readonly Room[];
  /** On a phone the menu is a page of its own. */
  fullPage?: boolean;
}

/** The desk's pages that the user may open. */
export function RoomsMenu({ rooms, fullPage = false }: Props) {
  const say = useTexts();
  return (
    <SubNav.Main aria-label={say('desk.name')} isFullPage={fullPage}>
      <SubNav.Header label={say('desk.name')} />
      <Divider />
      <SubNav.Content>
        <SubNav.Sections>
          {[
            <SubNav.Section key="pages" label={say('desk.pages')}>
              {rooms.map(({ path, title }) => (
                <SubNav.Link key={path} to={`/plugins/${PLUGIN_ID}/${path}`} label={say(title)} />
              ))}
            </SubNav.Section>,
          ]}
        </SubNav.Sections>
      </SubNav.Content>
    </SubNav.Main>
  );
}
