import { COLOUR_MODES, GROUNDS, LOGO_ARRANGEMENTS } from '@party-building/contract';
import { choice, hidden, key, listSettings, picture, row, shared } from '../content-types/attribute';

/** One drawing of a logo: an arrangement, in a colour mode, for a ground. */
export const logoVariant = {
  collectionName: 'components_party_building_logo_variants',
  info: { displayName: 'Logo variant', icon: 'picture' },
  options: {},
  config: {
    settings: listSettings('arrangement'),
    attributes: hidden('key'),
    layouts: {
      list: ['arrangement', 'colourMode'],
      edit: [row(['file', 12]), row(['arrangement', 6], ['colourMode', 6]), row(['ground', 6], ['language', 6])],
    },
  },
  attributes: {
    file: picture({ required: true }),
    arrangement: choice(LOGO_ARRANGEMENTS, 'horizontal'),
    colourMode: choice(COLOUR_MODES, 'full'),
    /** BCP 47 tag of the words in the drawing. */
    language: shared({ type: 'string', maxLength: 35 }, { format: 'language-tag' }),
    ground: choice(GROUNDS, 'light'),
    key: key(),
  },
};
