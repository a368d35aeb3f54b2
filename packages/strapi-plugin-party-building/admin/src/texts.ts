import { textsOf, type Say as SayOf } from '@party-building/strapi-kit/texts';
import { PLUGIN_ID } from './plugin-id';
import en from './translations/en';

export type TextId = keyof typeof en;

/** Turns a text's id into a sentence in the editor's language. */
export type Say = SayOf<TextId>;

export const { text, isTextId, useTexts } = textsOf<TextId>(PLUGIN_ID, en);
