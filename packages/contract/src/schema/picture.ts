import { z } from 'zod';
import { PICTURE_WIDTHS } from '../picture.js';
import { text } from './text.js';

const SERVED: readonly number[] = PICTURE_WIDTHS;

const width = z
  .int()
  .positive()
  .refine((n) => SERVED.includes(n), `pictures are served at ${SERVED.join(', ')} pixels only`);

export const hash = z.string().regex(/^[0-9a-f]{64}$/, 'not a SHA-256 in lower-case hexadecimal');

export const picture = z.object({
  hash,
  width: z.int().positive(),
  height: z.int().positive(),
  widths: z
    .array(width)
    .min(1)
    .refine((all) => all.every((n, i) => i === 0 || n > (all[i - 1] ?? n)), 'widths ascend'),
  alt: text,
});
