import { VALUE_KINDS } from '@party-building/contract';
import { choice, hidden, key, keyReference, listSettings, localized, position, row } from './attribute';

/** A core value or a maxim. */
export const value = {
  kind: 'collectionType',
  collectionName: 'party_building_values',
  info: { singularName: 'value', pluralName: 'values', displayName: 'Core Values and Maxims' },
  options: { draftAndPublish: true },
  pluginOptions: { i18n: { localized: true }, 'party-building': { type: 'value' } },
  config: {
    settings: listSettings('statement', 'position'),
    attributes: hidden('key'),
    layouts: {
      list: ['statement', 'kind'],
      edit: [row(['statement', 12]), row(['kind', 6], ['grasp', 6]), row(['comparison', 12]), row(['gloss', 12])],
    },
  },
  attributes: {
    statement: localized({ type: 'string', required: true, maxLength: 250 }, { required: true }),
    kind: choice(VALUE_KINDS, 'core-value'),
    grasp: keyReference('plugin::party-building.grasp'),
    comparison: localized({ type: 'component', repeatable: true, component: 'party-building.term' }, { atLeast: 2 }),
    gloss: localized({ type: 'text', maxLength: 1000 }),
    key: key(),
    position: position(),
  },
};
