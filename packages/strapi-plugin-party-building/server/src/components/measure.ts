import { hidden, key, listSettings, localized, row } from '../content-types/attribute';

export const measure = {
  collectionName: 'components_party_building_measures',
  info: { displayName: 'Measure', icon: 'bulletList' },
  options: {},
  config: {
    settings: listSettings('title'),
    attributes: hidden('key'),
    layouts: { list: ['title', 'label'], edit: [row(['title', 8], ['label', 4]), row(['text', 12]), row(['chain', 12])] },
  },
  attributes: {
    title: localized({ type: 'string', maxLength: 160 }, { required: true }),
    label: localized({ type: 'string', maxLength: 60 }),
    text: localized({ type: 'text', maxLength: 1000 }),
    chain: localized({ type: 'component', repeatable: true, component: 'party-building.role' }, { atLeast: 2 }),
    key: key(),
  },
};
