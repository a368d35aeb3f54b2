import { z } from 'zod';
import { CARRIER_KINDS } from '../carrier.js';
import { COLOUR_MODES, GROUNDS, LOGO_ARRANGEMENTS, LOGO_KINDS, LOGO_WIDTHS } from '../logo.js';
import { url } from './blocks.js';
import { keyed } from './keyed.js';
import { hash, picture } from './picture.js';
import { key, locale, text } from './text.js';

export const venue = z.object({
  key,
  name: text,
  address: text.exactOptional(),
  location: z.object({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) }).exactOptional(),
  capacity: z.int().positive().exactOptional(),
  openingHours: text.exactOptional(),
  pictures: z.array(picture).exactOptional(),
});

export const carrier = z.object({
  key,
  kind: z.enum(CARRIER_KINDS),
  name: text,
  description: text.exactOptional(),
  url: url.exactOptional(),
  cover: picture.exactOptional(),
});

const SERVED: readonly number[] = LOGO_WIDTHS;

export const logoPicture = z.object({
  hash,
  width: z.number().positive(),
  height: z.number().positive(),
  widths: z
    .array(z.int().refine((n) => SERVED.includes(n), `logos are served at ${SERVED.join(', ')} pixels only`))
    .min(1)
    .refine((all) => all.every((n, i) => i === 0 || n > (all[i - 1] ?? n)), 'widths ascend'),
  svg: z.literal(true).exactOptional(),
});

export const logoVariant = z.object({
  key,
  arrangement: z.enum(LOGO_ARRANGEMENTS),
  colourMode: z.enum(COLOUR_MODES),
  language: locale.exactOptional(),
  ground: z.enum(GROUNDS),
  picture: logoPicture,
});

export const hex = z.string().regex(/^#[0-9a-f]{6}$/, 'a colour is #rrggbb');
const percent = z.number().min(0).max(100);

export const paletteColour = z.object({
  key,
  name: text,
  hex,
  cmyk: z.tuple([percent, percent, percent, percent]).exactOptional(),
  pantone: z.string().max(40).exactOptional(),
});

export const logoRules = z.object({
  clearSpace: z.number().min(0).max(10).exactOptional(),
  minimumWidth: z.object({ screen: z.number().positive().exactOptional(), print: z.number().positive().exactOptional() }).exactOptional(),
  allowedGrounds: z.array(hex).exactOptional(),
  forbiddenGrounds: z.array(hex).exactOptional(),
  palette: keyed(paletteColour).exactOptional(),
});

export const logo = z.object({
  key,
  kind: z.enum(LOGO_KINDS),
  name: text,
  alt: text,
  variants: keyed(logoVariant).min(1),
  rules: logoRules.exactOptional(),
  do: z.array(text).exactOptional(),
  dont: z.array(text).exactOptional(),
  validFrom: z.iso.date().exactOptional(),
  validUntil: z.iso.date().exactOptional(),
  supersededBy: key.exactOptional(),
  kit: hash.exactOptional(),
});
