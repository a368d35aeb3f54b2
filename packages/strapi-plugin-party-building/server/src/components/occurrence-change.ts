import { hidden, key, listSettings, row, shared } from '../content-types/attribute';

/** An occurrence of a recurring activity that is moved or does not take place. */
export const occurrenceChange = {
  collectionName: 'components_party_building_occurrence_changes',
  info: { displayName: 'Changed occurrence', icon: 'calendar' },
  options: {},
  config: {
    settings: listSettings('occurrenceDate'),
    attributes: hidden('key'),
    layouts: {
      list: ['occurrenceDate', 'cancelled'],
      edit: [row(['occurrenceDate', 6], ['cancelled', 6]), row(['startDate', 6], ['startTime', 6]), row(['endDate', 6], ['endTime', 6])],
    },
  },
  attributes: {
    /** The day on which it begins by the recurrence, in the activity's time zone. */
    occurrenceDate: shared({ type: 'date' }, { required: true }),
    cancelled: shared({ type: 'boolean', default: false }),
    startDate: shared({ type: 'date' }),
    startTime: shared({ type: 'time' }),
    endDate: shared({ type: 'date' }),
    endTime: shared({ type: 'time' }),
    key: key(),
  },
};
