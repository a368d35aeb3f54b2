import { CARRIER_KINDS } from '@party-building/contract';
import { choice, hidden, key, link, listSettings, localized, picture, position, row } from './attribute';

/** A cultural carrier: a medium by which Party-building culture is passed on. */
export const carrier = {
  kind: 'collectionType',
  collectionName: 'party_building_carriers',
  info: { singularName: 'carrier', pluralName: 'carriers', displayName: 'Cultural Carriers' },
  options: { draftAndPublish: true },
  pluginOptions: { i18n: { localized: true }, 'party-building': { type: 'carrier' } },
  config: {
    settings: listSettings('name', 'position'),
    attributes: hidden('key'),
    layouts: {
      list: ['name', 'kind'],
      edit: [row(['name', 8], ['kind', 4]), row(['description', 12]), row(['url', 12]), row(['cover', 6], ['coverAlt', 6])],
    },
  },
  attributes: {
    name: localized({ type: 'string', required: true, maxLength: 120 }, { required: true }),
    kind: choice(CARRIER_KINDS, 'publication'),
    description: localized({ type: 'text', maxLength: 1000 }),
    url: link(),
    cover: picture(),
    coverAlt: localized({ type: 'string', maxLength: 250 }),
    key: key(),
    position: position(),
  },
};
