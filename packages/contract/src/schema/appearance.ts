import { z } from 'zod';
import { THEME_COLORS } from '../appearance.js';
import { hex } from './library.js';

const themeColor = z.object({ light: hex, dark: hex.exactOptional() });

const day = z.iso.date();

const greyscale = z
  .object({ from: day, until: day })
  .refine(({ from, until }) => from <= until, { path: ['until'], error: 'the last day is not before the first' });

/** Numbers and `#rrggbb` only: nothing in it can be more than the value of one property. */
export const themeTokens = z.object({
  colors: z.partialRecord(z.enum(THEME_COLORS), themeColor).exactOptional(),
  radius: z.number().min(0).max(64).exactOptional(),
  space: z.number().min(1).max(16).exactOptional(),
});

export const appearance = themeTokens.extend({ greyscale: greyscale.exactOptional() });
