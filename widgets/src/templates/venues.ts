import type { Html } from '../renderer/renderer.js';
import type { Venue } from '@party-building/contract';
import { card, cards } from './card.js';
import type { Context } from './context.js';

/** Venues as cards. */
export const venues = ({ level }: Context, list: Venue[]): unknown =>
  cards(
    'venues',
    list.map(({ name, address }): Html => card({ kind: 'venue', title: name, text: address, level })),
  );
