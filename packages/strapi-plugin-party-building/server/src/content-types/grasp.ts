import { GROWTHS } from '@party-building/contract';
import { choice, hidden, key, listSettings, localized, position, row } from './attribute';

/** One of the Four Grasps. */
export const grasp = {
  kind: 'collectionType',
  collectionName: 'party_building_grasps',
  info: { singularName: 'grasp', pluralName: 'grasps', displayName: 'Four Grasps' },
  options: { draftAndPublish: true },
  pluginOptions: { i18n: { localized: true }, 'party-building': { type: 'grasp' } },
  config: {
    settings: listSettings('title', 'position'),
    attributes: hidden('key'),
    layouts: {
      list: ['title', 'growth'],
      edit: [
        row(['title', 12]),
        row(['slogan', 8], ['growth', 4]),
        row(['lead', 12]),
        row(['measures', 12]),
        row(['mechanisms', 12]),
        row(['body', 12]),
      ],
    },
  },
  attributes: {
    title: localized({ type: 'string', required: true, maxLength: 120 }, { required: true }),
    slogan: localized({ type: 'string', maxLength: 160 }, { required: true }),
    growth: choice(GROWTHS, 'root'),
    lead: localized({ type: 'text', maxLength: 1000 }),
    body: localized({ type: 'blocks' }),
    measures: localized({ type: 'component', repeatable: true, component: 'party-building.measure' }),
    mechanisms: localized({ type: 'component', repeatable: true, component: 'party-building.mechanism' }),
    key: key(),
    position: position(),
  },
};
