import { textOf, type Grasp, type Text } from '@party-building/contract';
import type { Html } from '../renderer/renderer.js';
import { card, cards } from '../templates/card.js';
import { hero } from '../templates/concept.js';
import type { Context } from '../templates/context.js';
import { element, headingTag, textElement } from '../templates/element.js';
import { findItem } from '../templates/find-item.js';
import { graspHead, graspTitle, measureCard } from '../templates/grasp.js';
import { entriesOf, rowsOf } from '../templates/programme.js';
import { valueCard } from '../templates/value.js';
import { timeText } from '../templates/when.js';

/** So many cards share a slide at most, … */
const CARDS = 4;

/** … and so many Latin characters on average; a Chinese one takes the room of two. */
const CHARACTERS = 480;

/** So many activities are announced. */
const ACTIVITIES = 6;

const ALL = 'concept grasps mechanisms values activities';

/** What a display shows at one time. */
export interface Slide {
  /** Tells it from all others, also after a publish: the key of what is shown; of cards their kind and the key of the first. */
  key: string;
  /** What it shows of the snapshot. */
  of: unknown;
  content: Html;
}

/** What may be a card. */
interface Thing {
  key: string;
  title: Text;
  text?: Text;
  chain?: unknown;
}

/**
 * What a display shows in turn. Long lists and long texts make more slides, not smaller type. All of them are made at once: then a publish
 * that cannot be shown is known when it comes, not in the middle of the round.
 *
 * @param show which kinds of slides and in which order: words separated by spaces, others are passed over; all of them without.
 */
export function slidesOf(context: Context, show?: string): Slide[] {
  const { snapshot, words, now = 0 } = context;
  const { concept, grasps, values, activities = [], venues = [] } = snapshot;
  const level = context.level + 1;
  const slide = (kind: string, key: string, of: unknown, ...content: unknown[]): Slide => ({
    key,
    of,
    content: element('section', `slide ${kind}`, content),
  });
  const themed = <T extends Thing>(kind: string, things: T[], make: (thing: T) => Html, theme: unknown) =>
    pages(things).map((page) => slide(kind, `${kind} ${page[0].key}`, page, theme, cards(kind, page.map(make))));
  const ofGrasp = <T extends Thing>(kind: string, things: T[], make: (thing: T) => Html, grasp: Grasp) =>
    themed(kind, things, make, graspTitle(context, grasp, 'theme'));

  const coming = entriesOf(context, activities).filter(({ occurrence: { end } }) => !(end?.includes('T') && Date.parse(end) < now));
  const kinds = new Map([
    ['concept', concept ? [slide('concept', 'concept', concept, hero(context, concept))] : []],
    [
      'grasps',
      grasps.flatMap((grasp) => [
        slide(
          'grasp',
          grasp.key,
          grasp,
          element('header', 'head', graspHead(grasp, graspTitle(context, grasp))),
          textElement('p', 'lead', grasp.lead),
        ),
        ...ofGrasp('measures', grasp.measures, (measure) => measureCard(words, measure, level), grasp),
      ]),
    ],
    [
      'mechanisms',
      grasps.flatMap((grasp) =>
        ofGrasp(
          'mechanisms',
          grasp.mechanisms.map((mechanism, i) => ({ ...mechanism, label: `${i + 1}` })),
          (mechanism) => card({ ...mechanism, kind: 'mechanism', level }),
          grasp,
        ),
      ),
    ],
    ['values', values.map((value) => slide('values', value.key, value, valueCard(words, value, context.level)))],
    [
      'activities',
      themed(
        'activities',
        rowsOf(coming, 'coming')
          .slice(0, ACTIVITIES)
          .map(([{ activity, occurrence }]) => ({ ...activity, ...occurrence })),
        // With its time as the clock on the display shows it.
        ({ status, title, venue, ...times }) =>
          card({
            kind: `announced ${status ?? ''}`,
            label: timeText(snapshot.locale, snapshot.timeZone, times),
            title,
            text: findItem(venues, venue)?.name,
            level,
            more: status && element('p', 'state', words[status]),
          }),
        element(headingTag(context.level), 'theme', words.programme),
      ),
    ],
  ]);
  return (show || ALL).split(' ').flatMap((kind) => kinds.get(kind) ?? []);
}

/** Cards by slides, each as full as the others. A chain of roles is drawn across a whole slide. */
function pages<T extends Thing>(cards: T[]): [T, ...T[]][] {
  const texts = cards.map(({ title, text }) => textOf(title) + textOf(text)).join('');
  const characters = texts.replace(/[\u2e80-\uffff]/g, 'xx').length;
  const most = Math.ceil(cards.length / Math.ceil(Math.max(cards.length / CARDS, characters / CHARACTERS)));
  const made: [T, ...T[]][] = [];
  for (const each of cards) {
    const page = made[made.length - 1];
    if (page && page.length < most && !each.chain && !page[0].chain) page.push(each);
    else made.push([each]);
  }
  return made;
}

/** One below the other. */
export const slideList = (slides: Slide[]): Html =>
  element(
    'div',
    'slides',
    slides.map(({ content }) => content),
  );
