import { html, nothing, type Html } from '../renderer/renderer.js';
import type { Venue } from '@party-building/contract';
import { card, cards } from './card.js';
import type { Context } from './context.js';
import { element, textElement } from './element.js';
import { fact } from './fact.js';
import { gallery } from './gallery.js';

/** Venues as cards. */
export const venues = (context: Context, list: Venue[]): unknown =>
  cards(
    'venues',
    list.map((venue) => venueCard(context, venue)),
  );

function venueCard(context: Context, { name, address, capacity, openingHours, location, pictures }: Venue): Html {
  const { words, level, snapshot } = context;
  return card({
    kind: 'venue',
    title: name,
    text: address,
    level,
    more: [
      gallery(context, pictures),
      element('dl', 'facts', [
        fact(words.capacity, textElement('dd', 'text', capacity?.toLocaleString(snapshot.locale))),
        fact(words.openingHours, textElement('dd', 'text', openingHours)),
        location ? fact(words.coordinates, element('dd', 'text', geoLink(location))) : nothing,
      ]),
    ],
  });
}

/** RFC 5870: latitude comes first, the reference system is WGS 84. */
function geoLink({ latitude, longitude }: { latitude: number; longitude: number }): Html {
  const at = [latitude, longitude].map(Number);
  return html`<a part="link" href=${`geo:${at}`}>${at.join(', ')}</a>`;
}
