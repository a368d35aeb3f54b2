import { LOGO_KINDS } from '@party-building/contract';
import { choice, hidden, key, keyReference, listSettings, localized, localizedList, position, row, shared, sharedList } from './attribute';

/** A culture logo with the rules for its use. */
export const cultureLogo = {
  kind: 'collectionType',
  collectionName: 'party_building_culture_logos',
  info: { singularName: 'culture-logo', pluralName: 'culture-logos', displayName: 'Culture Logos' },
  options: { draftAndPublish: true },
  pluginOptions: { i18n: { localized: true }, 'party-building': { type: 'culture-logo' } },
  config: {
    settings: listSettings('name', 'position'),
    attributes: hidden('key'),
    layouts: {
      list: ['name', 'kind', 'validUntil'],
      edit: [
        row(['name', 8], ['kind', 4]),
        row(['alt', 12]),
        row(['variants', 12]),
        row(['clearSpace', 4], ['minimumWidthScreen', 4], ['minimumWidthPrint', 4]),
        row(['palette', 12]),
        row(['allowedGrounds', 12]),
        row(['forbiddenGrounds', 12]),
        row(['dos', 12]),
        row(['donts', 12]),
        row(['validFrom', 6], ['validUntil', 6]),
        row(['supersededBy', 12]),
      ],
    },
  },
  attributes: {
    name: localized({ type: 'string', required: true, maxLength: 120 }, { required: true }),
    kind: choice(LOGO_KINDS, 'emblem'),
    alt: localized({ type: 'string', maxLength: 250 }, { required: true }),
    variants: sharedList('logo-variant', { required: true }),
    clearSpace: shared({ type: 'decimal', min: 0, max: 10 }),
    minimumWidthScreen: shared({ type: 'decimal', min: 1, max: 10_000 }),
    minimumWidthPrint: shared({ type: 'decimal', min: 1, max: 10_000 }),
    allowedGrounds: sharedList('ground'),
    forbiddenGrounds: sharedList('ground'),
    palette: localizedList('palette-colour'),
    dos: localizedList('guideline'),
    donts: localizedList('guideline'),
    validFrom: shared({ type: 'date' }),
    validUntil: shared({ type: 'date' }),
    supersededBy: keyReference('plugin::party-building.culture-logo'),
    key: key(),
    position: position(),
  },
};
