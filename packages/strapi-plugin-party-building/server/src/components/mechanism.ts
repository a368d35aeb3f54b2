import { hidden, key, listSettings, localized, row } from '../content-types/attribute';

export const mechanism = {
  collectionName: 'components_party_building_mechanisms',
  info: { displayName: 'Mechanism', icon: 'cog' },
  options: {},
  config: {
    settings: listSettings('title'),
    attributes: hidden('key'),
    layouts: { list: ['title'], edit: [row(['title', 12]), row(['text', 12])] },
  },
  attributes: {
    title: localized({ type: 'string', maxLength: 160 }, { required: true }),
    text: localized({ type: 'text', maxLength: 1000 }, { required: true }),
    key: key(),
  },
};
