import { hidden, key, listSettings, localized, percent, row, shared } from '../content-types/attribute';

/** A colour of a logo, on screens and in print. */
export const paletteColour = {
  collectionName: 'components_party_building_palette_colours',
  info: { displayName: 'Palette colour', icon: 'paint' },
  options: {},
  config: {
    settings: listSettings('name'),
    attributes: hidden('key'),
    layouts: {
      list: ['name', 'hex'],
      edit: [row(['name', 6], ['hex', 6]), row(['cyan', 6], ['magenta', 6]), row(['yellow', 6], ['black', 6]), row(['pantone', 12])],
    },
  },
  attributes: {
    name: localized({ type: 'string', maxLength: 80 }, { required: true }),
    hex: shared({ type: 'string', maxLength: 7 }, { format: 'hex-colour', required: true }),
    cyan: percent(),
    magenta: percent(),
    yellow: percent(),
    black: percent(),
    pantone: shared({ type: 'string', maxLength: 40 }),
    key: key(),
  },
};
