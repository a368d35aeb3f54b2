import { hidden, key, listSettings, localized, row } from '../content-types/attribute';

/** One thing to do with a logo, or not to do. */
export const guideline = {
  collectionName: 'components_party_building_guidelines',
  info: { displayName: 'Guideline', icon: 'write' },
  options: {},
  config: {
    settings: listSettings('text'),
    attributes: hidden('key'),
    layouts: { list: ['text'], edit: [row(['text', 12])] },
  },
  attributes: {
    text: localized({ type: 'string', maxLength: 250 }, { required: true }),
    key: key(),
  },
};
