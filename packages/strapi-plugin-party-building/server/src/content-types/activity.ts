import { ACTIVITY_KINDS, EVENT_STATUSES } from '@party-building/contract';
import {
  choice,
  hidden,
  key,
  keyReference,
  link,
  listSettings,
  localized,
  localizedList,
  picture,
  recurrence,
  row,
  shared,
  sharedList,
  timeZone,
} from './attribute';

/** Something that takes place: once, or by a recurrence. Times are wall-clock times in its time zone. */
export const activity = {
  kind: 'collectionType',
  collectionName: 'party_building_activities',
  info: { singularName: 'activity', pluralName: 'activities', displayName: 'Activities' },
  options: { draftAndPublish: true },
  pluginOptions: { i18n: { localized: true }, 'party-building': { type: 'activity' } },
  config: {
    settings: { ...listSettings('title', 'startDate'), defaultSortOrder: 'DESC' },
    attributes: hidden('key', 'slug', 'sequence', 'firstPublishedAt', 'publishedSchedule'),
    layouts: {
      list: ['title', 'startDate', 'kind', 'eventStatus'],
      edit: [
        row(['title', 8], ['kind', 4]),
        row(['startDate', 4], ['startTime', 4], ['allDay', 4]),
        row(['endDate', 4], ['endTime', 4]),
        row(['timeZone', 8]),
        row(['eventStatus', 4], ['plannedStartDate', 4], ['plannedStartTime', 4]),
        row(['recurrence', 12]),
        row(['changes', 12]),
        row(['venue', 6], ['online', 6]),
        row(['organiser', 6], ['grasp', 6]),
        row(['registration', 12]),
        row(['cover', 6], ['coverAlt', 6]),
        row(['summary', 12]),
        row(['body', 12]),
        row(['gallery', 12]),
      ],
    },
  },
  attributes: {
    title: localized({ type: 'string', required: true, maxLength: 160 }, { required: true }),
    kind: choice(ACTIVITY_KINDS, 'learning'),
    eventStatus: choice(EVENT_STATUSES, 'scheduled'),
    startDate: shared({ type: 'date' }, { required: true }),
    startTime: shared({ type: 'time' }),
    /** Of an activity of whole days the last of them; the contract's end is the day after. */
    endDate: shared({ type: 'date' }),
    endTime: shared({ type: 'time' }),
    allDay: shared({ type: 'boolean', default: false }),
    timeZone: timeZone(),
    /** Where an activity that was moved as a whole stood first. */
    plannedStartDate: shared({ type: 'date' }),
    plannedStartTime: shared({ type: 'time' }),
    recurrence: recurrence(),
    changes: sharedList('occurrence-change'),
    venue: keyReference('plugin::party-building.venue'),
    online: shared({ type: 'string', maxLength: 2048 }, { format: 'web-link' }),
    organiser: localized({ type: 'string', maxLength: 120 }),
    cover: picture(),
    coverAlt: localized({ type: 'string', maxLength: 250 }),
    gallery: localizedList('photo'),
    summary: localized({ type: 'text', maxLength: 500 }),
    body: localized({ type: 'blocks' }),
    grasp: keyReference('plugin::party-building.grasp'),
    registration: link(),
    key: key(),
    /** `yyyy-mm-dd-<key>` of the first start, fixed at the first publish. */
    slug: shared({ type: 'string', maxLength: 120 }),
    /** How often times, place or status have changed from one publish to a later one (RFC 5545, 3.8.7.4). */
    sequence: shared({ type: 'integer', default: 0 }),
    firstPublishedAt: shared({ type: 'datetime' }),
    /** A digest of what `sequence` counts changes of, as last published in any locale. */
    publishedSchedule: shared({ type: 'string', maxLength: 64 }),
  },
};
