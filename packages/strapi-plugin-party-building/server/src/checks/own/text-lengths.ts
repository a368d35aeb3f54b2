import { typeOf } from '../../content-types/uids';
import type { CheckedEntry, Finding } from '../check';
import { error, warning } from '../finding';

/**
 * How much of a text is shown well, by type and field (`*`: a field of components and of any type), in Latin letters; a Chinese character
 * takes the room of two. Longer headings run over several lines on a phone; screen readers cannot pause within an alternative text.
 */
const FITS: Readonly<Record<string, number>> = {
  'concept.title': 60,
  'concept.siteName': 50,
  'concept.name': 60,
  'concept.principle': 100,
  'grasp.title': 80,
  'grasp.slogan': 100,
  'grasp.lead': 500,
  'value.statement': 140,
  'value.gloss': 500,
  'activity.title': 100,
  'activity.summary': 300,
  'carrier.name': 80,
  'carrier.description': 300,
  'venue.name': 80,
  'venue.address': 160,
  'venue.openingHours': 160,
  'culture-logo.name': 80,
  'measures.title': 100,
  'measures.label': 30,
  'measures.text': 600,
  'mechanisms.title': 120,
  'mechanisms.text': 600,
  'chain.name': 50,
  'comparison.name': 40,
  'dos.text': 160,
  'donts.text': 160,
  'palette.name': 40,
  '*.organiser': 100,
  '*.organisation': 100,
  '*.alt': 180,
  '*.coverAlt': 180,
  '*.heroAlt': 180,
};

/** Texts that are longer than they may be stored, or than they are shown well. */
export function* textLengths({ uid, fields }: CheckedEntry): Generator<Finding> {
  const type = typeOf(uid) ?? uid;
  for (const { attribute, value, path, name } of fields()) {
    if (typeof value !== 'string') continue;
    const { maxLength } = attribute;
    const list = path.length > 1 ? path.at(-3) : type;
    const room = FITS[`${list}.${name}`] ?? FITS[`*.${name}`];
    if (maxLength !== undefined && value.length > maxLength) yield error(path, 'text.too-long', { length: value.length, limit: maxLength });
    else if (room !== undefined && widthOf(value) > room) yield warning(path, 'text.long', { chinese: Math.floor(room / 2), latin: room });
  }
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u;

/** The room that a text takes, in Latin letters. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text.trim()) width += WIDE.test(character) ? 2 : 1;
  return width;
}
