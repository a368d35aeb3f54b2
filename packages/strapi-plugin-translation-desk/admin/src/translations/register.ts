import { translationsOf } from '@party-building/strapi-kit/texts';
import { PLUGIN_ID } from '../plugin-id';
import en from './en';

/** Our texts in the languages that the admin offers, the plugin's name in front. */
export const registerTrads = translationsOf(en, { 'zh-Hans': () => import('./zh-Hans') }, (texts) =>
  Object.fromEntries(Object.entries(texts).map(([id, words]) => [`${PLUGIN_ID}.${id}`, words])),
);
