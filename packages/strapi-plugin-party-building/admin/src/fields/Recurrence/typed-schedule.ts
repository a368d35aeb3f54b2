import type { TypedSchedule } from './api';

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
/** Strapi's form holds a date as text, or as the date that its picker gave. */
const day = (value: unknown): string | null =>
  value instanceof Date ? value.toISOString().slice(0, 10) : (text(value)?.slice(0, 10) ?? null);

/** What a form of an activity says of its times, whatever else it holds. */
export function typedSchedule(values: Record<string, unknown>): TypedSchedule {
  const changes = Array.isArray(values['changes']) ? (values['changes'] as unknown[]) : [];
  return {
    startDate: day(values['startDate']),
    startTime: text(values['startTime']),
    allDay: values['allDay'] === true,
    timeZone: text(values['timeZone']),
    recurrence: text(values['recurrence']),
    changes: changes
      .filter((change): change is Record<string, unknown> => typeof change === 'object' && change !== null)
      .map((change) => ({
        occurrenceDate: day(change['occurrenceDate']),
        cancelled: change['cancelled'] === true,
        startDate: day(change['startDate']),
        startTime: text(change['startTime']),
        endDate: day(change['endDate']),
        endTime: text(change['endTime']),
      })),
  };
}
