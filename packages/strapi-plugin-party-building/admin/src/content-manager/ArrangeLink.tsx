import { LinkButton } from '@strapi/design-system';
import { NumberList } from '@strapi/icons';
import { useAuth } from '@strapi/strapi/admin';
import { Link, useParams } from 'react-router-dom';
import { LISTS } from '../api';
import { ARRANGE } from '../permissions';
import { PLUGIN_ID, typeOf } from '../plugin-id';
import { useTexts } from '../texts';

/** In the list views of what can be arranged: the way to the "Arrange" page. */
export function ArrangeLink() {
  const say = useTexts();
  const { slug } = useParams();
  const allowed = useAuth('ArrangeLink', ({ permissions }) => permissions.some(({ action }) => action === ARRANGE.action));
  const list = LISTS.find((name) => name === typeOf(slug));
  if (list === undefined || !allowed) return null;
  return (
    <LinkButton tag={Link} to={`/plugins/${PLUGIN_ID}/arrange?list=${list}`} variant="tertiary" size="S" startIcon={<NumberList />}>
      {say('arrange.link')}
    </LinkButton>
  );
}
