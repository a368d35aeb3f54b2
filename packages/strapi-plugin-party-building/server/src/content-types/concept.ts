import { listSettings, localized, row, shared, year } from './attribute';

/** The head of the concept page: one document, one text a locale. */
export const concept = {
  kind: 'singleType',
  collectionName: 'party_building_concepts',
  info: { singularName: 'concept', pluralName: 'concepts', displayName: 'Party Building Concept' },
  options: { draftAndPublish: true },
  pluginOptions: { i18n: { localized: true }, 'party-building': { type: 'concept' } },
  config: {
    settings: listSettings('title'),
    layouts: {
      list: ['title', 'siteName'],
      edit: [
        row(['title', 6], ['siteName', 6]),
        row(['organisation', 8], ['founded', 4]),
        row(['name', 6], ['principle', 6]),
        row(['introduction', 12]),
        row(['hero', 6], ['heroAlt', 6]),
      ],
    },
  },
  attributes: {
    title: localized({ type: 'string', required: true, maxLength: 120 }, { required: true }),
    siteName: localized({ type: 'string', maxLength: 120 }, { required: true }),
    organisation: localized({ type: 'string', maxLength: 120 }, { required: true }),
    founded: year(1800, 2200),
    name: localized({ type: 'string', maxLength: 120 }, { required: true }),
    principle: localized({ type: 'string', maxLength: 200 }, { required: true }),
    introduction: localized({ type: 'blocks' }, { required: true }),
    hero: shared({ type: 'media', multiple: false, allowedTypes: ['images'] }),
    heroAlt: localized({ type: 'string', maxLength: 250 }),
  },
};
