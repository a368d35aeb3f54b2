import type { Html } from '../renderer/renderer.js';
import type { Logo } from '@party-building/contract';
import { card, cards } from './card.js';
import type { Context } from './context.js';

/** Logos as cards. */
export const cultureLogos = ({ level }: Context, list: Logo[]): unknown =>
  cards(
    'logos',
    list.map(({ name }): Html => card({ kind: 'logo', title: name, level })),
  );
