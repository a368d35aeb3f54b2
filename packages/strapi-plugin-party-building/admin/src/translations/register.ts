import { translationsOf } from '@party-building/strapi-kit/texts';
import en from './en';
import { messagesOf } from './messages';

/** Our texts in the languages that the admin offers. */
export const registerTrads = translationsOf(en, { 'zh-Hans': () => import('./zh-Hans') }, (texts) => messagesOf(texts, en));
