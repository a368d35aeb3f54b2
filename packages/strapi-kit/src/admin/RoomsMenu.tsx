import { Divider } from '@strapi/design-system';
import { SubNav } from '@strapi/strapi/admin';

interface Props {
  /** Of the plugin. */
  name: string;
  /** What its pages are called together. */
  heading: string;
  /** Those that the user may open, with their full addresses. */
  pages: readonly { address: string; title: string }[];
  /** On a phone the menu is a page of its own. */
  fullPage?: boolean;
}

/** A plugin's pages, beside each of them. */
export function RoomsMenu({ name, heading, pages, fullPage = false }: Props) {
  return (
    <SubNav.Main aria-label={name} isFullPage={fullPage}>
      <SubNav.Header label={name} />
      <Divider />
      <SubNav.Content>
        <SubNav.Sections>
          {[
            <SubNav.Section key="pages" label={heading}>
              {pages.map(({ address, title }) => (
                <SubNav.Link key={address} to={address} label={title} />
              ))}
            </SubNav.Section>,
          ]}
        </SubNav.Sections>
      </SubNav.Content>
    </SubNav.Main>
  );
}
