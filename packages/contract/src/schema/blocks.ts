import { z } from 'zod';
import { safeUrl } from '../safe-url.js';
import { picture } from './picture.js';
import { characters, locale } from './text.js';

const mark = z.literal(true).exactOptional();

export const textRun = z.object({
  type: z.literal('text'),
  text: characters,
  bold: mark,
  italic: mark,
  underline: mark,
  strikethrough: mark,
  code: mark,
});

/** The pattern is what JSON Schema can say of `safeUrl`; the whole of it is the refinement. */
export const url = z
  .string()
  .max(2048)
  .regex(/^(https?:\/\/[^/]|mailto:|tel:|\/(?!\/)|#)/)
  .regex(/^[^\s\\<>"`]*$/)
  .refine((link) => safeUrl(link) === link, 'not a result of safeUrl');

export const link = z.object({ type: z.literal('link'), url, children: z.array(textRun) });

export const inline = z.discriminatedUnion('type', [textRun, link]);

const children = z.array(inline);

const paragraph = z.object({ type: z.literal('paragraph'), children });
const heading = z.object({ type: z.literal('heading'), level: z.literal([1, 2, 3, 4, 5, 6]), children });
const quote = z.object({ type: z.literal('quote'), children });
const code = z.object({ type: z.literal('code'), children });
export const listItem = z.object({ type: z.literal('list-item'), children });
export const list = z.object({
  type: z.literal('list'),
  format: z.enum(['ordered', 'unordered']),
  get children(): z.ZodArray<z.ZodDiscriminatedUnion<[typeof listItem, typeof list], 'type'>> {
    return z.array(z.discriminatedUnion('type', [listItem, list]));
  },
});
const image = z.object({ type: z.literal('image'), picture });

export const block = z.discriminatedUnion('type', [paragraph, heading, quote, code, list, image]);

const blocks = z.array(block);

export const richText = z.union([blocks, z.object({ blocks, lang: locale })]);
