import { hidden, key, listSettings, localized, picture, row } from '../content-types/attribute';

/** A picture with the words for those who cannot see it. */
export const photo = {
  collectionName: 'components_party_building_photos',
  info: { displayName: 'Picture', icon: 'picture' },
  options: {},
  config: {
    settings: listSettings('alt'),
    attributes: hidden('key'),
    layouts: { list: ['alt'], edit: [row(['file', 6], ['alt', 6])] },
  },
  attributes: {
    file: picture({ required: true }),
    alt: localized({ type: 'string', maxLength: 250 }),
    key: key(),
  },
};
