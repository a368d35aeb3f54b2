import { hidden, key, listSettings, localized, localizedList, position, row, shared } from './attribute';

/** A place for activities. */
export const venue = {
  kind: 'collectionType',
  collectionName: 'party_building_venues',
  info: { singularName: 'venue', pluralName: 'venues', displayName: 'Venues' },
  options: { draftAndPublish: true },
  pluginOptions: { i18n: { localized: true }, 'party-building': { type: 'venue' } },
  config: {
    settings: listSettings('name', 'position'),
    attributes: hidden('key'),
    layouts: {
      list: ['name', 'address', 'capacity'],
      edit: [
        row(['name', 8], ['capacity', 4]),
        row(['address', 12]),
        row(['latitude', 6], ['longitude', 6]),
        row(['openingHours', 12]),
        row(['pictures', 12]),
      ],
    },
  },
  attributes: {
    name: localized({ type: 'string', required: true, maxLength: 120 }, { required: true }),
    address: localized({ type: 'text', maxLength: 300 }),
    // Not decimal: PostgreSQL and MariaDB keep two places of those, which is a kilometre.
    latitude: shared({ type: 'float', min: -90, max: 90 }),
    longitude: shared({ type: 'float', min: -180, max: 180 }),
    capacity: shared({ type: 'integer', min: 1, max: 1_000_000 }),
    openingHours: localized({ type: 'text', maxLength: 300 }),
    pictures: localizedList('photo'),
    key: key(),
    position: position(),
  },
};
