import { hidden, key, listSettings, localized, row } from '../content-types/attribute';

/** One link of a chain of contacts: a role, never a person. */
export const role = {
  collectionName: 'components_party_building_roles',
  info: { displayName: 'Role', icon: 'user' },
  options: {},
  config: {
    settings: listSettings('name'),
    attributes: hidden('key'),
    layouts: { list: ['name'], edit: [row(['name', 12])] },
  },
  attributes: {
    name: localized({ type: 'string', maxLength: 80 }, { required: true }),
    key: key(),
  },
};
