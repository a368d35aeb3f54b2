import type { Html } from '../renderer/renderer.js';
import type { Carrier } from '@party-building/contract';
import { card, cards } from './card.js';
import type { Context } from './context.js';

/** Carriers as cards. */
export const carriers = ({ level }: Context, list: Carrier[]): unknown =>
  cards(
    'carriers',
    list.map(({ name, description }): Html => card({ kind: 'carrier', title: name, text: description, level })),
  );
