import type { Attribute, Schema } from '../units/schema.js';

const localized = (attribute: Attribute): Attribute => ({ ...attribute, pluginOptions: { i18n: { localized: true } } });
const shared = (attribute: Attribute): Attribute => ({ ...attribute, pluginOptions: { i18n: { localized: false } } });

/** A type of ours: each item of a list has a hidden key. */
export const grasp: Schema = {
  uid: 'plugin::party-building.grasp',
  attributes: {
    title: localized({ type: 'string', required: true, maxLength: 120 }),
    growth: shared({ type: 'string', customField: 'plugin::party-building.choice' }),
    body: localized({ type: 'blocks' }),
    measures: localized({ type: 'component', repeatable: true, component: 'party-building.measure' }),
    key: shared({ type: 'string' }),
    position: shared({ type: 'integer' }),
  },
  components: {
    'party-building.measure': {
      attributes: {
        title: localized({ type: 'string', maxLength: 160 }),
        text: localized({ type: 'text', maxLength: 1000 }),
        chain: localized({ type: 'component', repeatable: true, component: 'party-building.role' }),
        key: shared({ type: 'string' }),
      },
    },
    'party-building.role': { attributes: { name: localized({ type: 'string' }), key: shared({ type: 'string' }) } },
  },
};

/** A type of others' making: a dynamic zone and nested components without keys, and nothing said inside components. */
export const article: Schema = {
  uid: 'api::article.article',
  attributes: {
    title: localized({ type: 'string' }),
    slug: localized({ type: 'uid' }),
    cover: localized({ type: 'media' }),
    category: { type: 'relation', target: 'api::category.category' },
    seo: localized({ type: 'component', component: 'shared.seo' }),
    zone: localized({ type: 'dynamiczone', components: ['shared.quote', 'shared.gallery'] }),
    createdAt: { type: 'datetime' },
  },
  components: {
    'shared.seo': { attributes: { metaTitle: { type: 'string' }, image: { type: 'media' } } },
    'shared.quote': { attributes: { text: { type: 'text' }, tone: { type: 'enumeration' } } },
    'shared.gallery': {
      attributes: { heading: { type: 'string' }, slides: { type: 'component', repeatable: true, component: 'shared.slide' } },
    },
    'shared.slide': { attributes: { caption: { type: 'string' }, file: { type: 'media' } } },
  },
};
