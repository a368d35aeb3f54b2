import { hidden, key, listSettings, localized, row } from '../content-types/attribute';

/** One term of an ordered comparison, the greatest first. */
export const term = {
  collectionName: 'components_party_building_terms',
  info: { displayName: 'Compared term', icon: 'arrowRight' },
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
