import { hidden, key, listSettings, row, shared } from '../content-types/attribute';

/** A colour that a logo stands on, or must not. */
export const ground = {
  collectionName: 'components_party_building_grounds',
  info: { displayName: 'Ground colour', icon: 'brush' },
  options: {},
  config: {
    settings: listSettings('hex'),
    attributes: hidden('key'),
    layouts: { list: ['hex'], edit: [row(['hex', 12])] },
  },
  attributes: {
    hex: shared({ type: 'string', maxLength: 7 }, { format: 'hex-colour', required: true }),
    key: key(),
  },
};
