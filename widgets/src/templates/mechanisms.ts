import type { Html } from '../renderer/renderer.js';
import type { Mechanism } from '@party-building/contract';
import { card, cards } from './card.js';
import type { Context } from './context.js';

/** Mechanisms as cards, each with its number. */
export const mechanismCards = (mechanisms: Mechanism[], level: number): Html[] =>
  mechanisms.map((mechanism, i) => card({ ...mechanism, kind: 'mechanism', label: `${i + 1}`, level }));

/** The mechanisms of all grasps, in their order; nothing where there are none. */
export const allMechanisms = ({ snapshot, level }: Context): unknown =>
  cards(
    'mechanisms',
    snapshot.grasps.flatMap(({ mechanisms }) => mechanismCards(mechanisms, level)),
  );
