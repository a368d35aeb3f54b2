import { z } from 'zod';
import { ELEMENTS } from '../routes.js';
import { SCHEMA } from '../snapshot.js';
import { themeTokens } from './appearance.js';
import { characters, key } from './text.js';

const attribute = z
  .string()
  .regex(/^[a-z][a-z-]{0,40}$/, 'an attribute is lower-case letters and hyphens')
  .refine((name) => name !== 'endpoint' && name !== 'embed' && !name.startsWith('on'), 'this attribute is the page’s to state');

export const savedEmbedSchema = z.object({
  schema: z.literal(SCHEMA),
  id: key,
  element: z.enum(ELEMENTS),
  options: z.record(attribute, characters.max(200)),
  appearance: themeTokens.exactOptional(),
});
