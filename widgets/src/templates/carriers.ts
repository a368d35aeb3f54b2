import { nothing, type Html } from '../renderer/renderer.js';
import type { Carrier } from '@party-building/contract';
import { card, cards } from './card.js';
import type { Context } from './context.js';
import { picture } from './picture.js';

/** Carriers as cards. */
export const carriers = (context: Context, list: Carrier[]): unknown =>
  cards(
    'carriers',
    list.map(
      ({ kind, name, description, url, cover }): Html =>
        card({
          kind: 'carrier',
          label: context.words[kind],
          title: name,
          url,
          text: description,
          level: context.level,
          more: cover ? picture(context, 'cover', cover) : nothing,
        }),
    ),
  );
