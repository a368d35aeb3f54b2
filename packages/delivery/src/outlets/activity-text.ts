import { langOf, textOf, type Activity } from '@party-building/contract';
import { renderRichText } from '@party-building/widgets/fragments';
import { venueOf, type Programme } from '../activities/programme.js';
import type { ActivityWords } from './activity-words.js';
import { plainText, withoutPortalLinks } from './rich-text.js';

/** A word and what it names: what a reader of a feed wants to know first. */
export interface Fact {
  word: string;
  value: string;
  /** The address that the value leads to. */
  url?: string;
}

/** When, where, by whom, and how to take part. */
export function factsOf(programme: Programme, activity: Activity, words: ActivityWords): Fact[] {
  const { eventStatus, organiser, online, registration } = activity;
  const venue = venueOf(programme, activity);
  const place = [textOf(venue?.name), textOf(venue?.address)].filter((part) => part !== '').join(', ');
  const link = (word: string, url: string | undefined): Fact[] =>
    url === undefined || /^[/#]/.test(url) ? [] : [{ word, value: url, url }];
  return [
    {
      word: words.time,
      value: eventStatus === 'scheduled' ? timeOf(activity, words) : `${timeOf(activity, words)} – ${words[eventStatus]}`,
    },
    ...(place === '' ? [] : [{ word: words.place, value: place }]),
    ...(organiser === undefined ? [] : [{ word: words.organiser, value: textOf(organiser) }]),
    ...link(words.online, online),
    ...link(words.registration, registration),
  ];
}

/**
 * `2026-11-22 09:00–10:30 (Asia/Shanghai)`: the form that both our languages read and that is the same with every release of the language
 * data of a server.
 */
function timeOf({ start, end, allDay, timeZone, recurrence }: Activity, words: ActivityWords): string {
  const recurring = recurrence ? `, ${words.recurring}` : '';
  if (allDay) {
    const last = end === undefined ? start : new Date(Date.parse(end) - 86_400_000).toISOString().slice(0, 10);
    return (last === start ? start : `${start} – ${last}`) + recurring;
  }
  const [day, time] = [start.slice(0, 10), start.slice(11, 16)];
  const until = end === undefined ? '' : end.startsWith(day) ? `–${end.slice(11, 16)}` : ` – ${end.slice(0, 16).replace('T', ' ')}`;
  return `${day} ${time}${until} (${timeZone})${recurring}`;
}

/** The description in plain characters: the summary, or else the beginning of the body; empty where there is neither. */
export function summaryText({ summary, body }: Activity): string {
  if (summary !== undefined) return textOf(summary);
  const text = plainText(body);
  return text.length > 300 ? `${[...text].slice(0, 299).join('')}…` : text;
}

/**
 * The whole of an activity as HTML for feed readers: facts, summary, body. Every character of content is escaped, the body is rendered by
 * the fragments' renderer: no script, style or event handler is possible.
 */
export function activityHtml(programme: Programme, activity: Activity, words: ActivityWords, baseUrl: string): string {
  const facts = factsOf(programme, activity, words).map(({ word, value, url }) => {
    const shown = url === undefined ? escapeMarkup(value) : `<a href="${escapeMarkup(url)}">${escapeMarkup(value)}</a>`;
    return `<li>${escapeMarkup(word + words.colon)}${shown}</li>`;
  });
  const { summary, body } = activity;
  const lang = langOf(summary);
  return [
    `<ul>${facts.join('')}</ul>`,
    summary === undefined ? '' : `<p${lang === undefined ? '' : ` lang="${escapeMarkup(lang)}"`}>${escapeMarkup(textOf(summary))}</p>`,
    body === undefined ? '' : renderRichText(withoutPortalLinks(body), programme.snapshot, { baseUrl }),
  ].join('');
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** For text and attributes of HTML and XML. */
export const escapeMarkup = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
