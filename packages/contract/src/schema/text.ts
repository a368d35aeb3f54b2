import { z } from 'zod';

/** BCP 47 tags as Strapi names locales: letters, digits, hyphens. */
export const locale = z.string().regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'not a language tag');

/** Stable names that stand in addresses and in `item`. */
export const key = z
  .string()
  .max(100)
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/, 'a key is letters, digits, - and _');

/** Half a surrogate pair has no UTF-8 form, so it could be neither hashed nor sent as it is. */
export const characters = z.string().overwrite((text) => text.replace(/\p{Surrogate}/gu, '\uFFFD'));

export const text = z.union([characters, z.object({ text: characters, lang: locale })]);
