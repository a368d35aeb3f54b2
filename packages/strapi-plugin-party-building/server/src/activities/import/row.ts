import type { ActivityKind } from '@party-building/contract';
import { isTimeZone, linkFault } from '../../checks/formats';
import type { Say } from '../../messages';
import { LONGEST, type Candidate, type CandidateChange, type ReadRow, type RowProblem } from './candidate';
import { dayIn, kindIn, plain, ruleIn, timeIn, yesOrNo } from './cells';
import { columnName } from '../../../../admin/src/pages/Activities/Import/columns';
import type { TableRow } from './csv';
import { keyOfName } from './key';

/** What rows are read by. */
export interface Reading {
  say: Say;
  language: 'en' | 'zh-Hans';
  /** The key of a venue by its name in any language, or by its key. */
  venue: (name: string) => string | undefined;
  kinds: ReadonlyMap<string, ActivityKind>;
}

/** One row of a table as a candidate, with all that is wrong with it, cell by cell. */
export function readRow({ row, cells }: TableRow, { say, language, venue, kinds }: Reading): ReadRow {
  const problems: RowProblem[] = [];
  const shared: Candidate['shared'] = {};
  const texts: Candidate['texts'] = {};
  let changes: CandidateChange[] | undefined;
  let key: string | undefined;
  for (const [column, cell] of cells) {
    const wrong = (message: string) => problems.push({ column: columnName(column, language), message });
    const read = <T>(value: T | undefined, message: () => string, use: (value: T) => void): void => {
      if (value === undefined) wrong(message());
      else use(value);
    };
    const value = { value: cell.slice(0, 80) };
    switch (column) {
      case 'id':
        key = keyOfName(plain(cell));
        break;
      case 'kind':
        read(
          kindIn(cell, kinds),
          () => say('import.kind', { ...value, kinds: [...new Set(kinds.keys())].join(', ') }),
          (kind) => (shared.kind = kind),
        );
        break;
      case 'startDate':
      case 'endDate':
        read(
          dayIn(cell),
          () => say('import.day', value),
          (day) => (shared[column] = day),
        );
        break;
      case 'startTime':
      case 'endTime':
        read(
          timeIn(cell),
          () => say('import.time', value),
          (time) => (shared[column] = time),
        );
        break;
      case 'allDay':
        read(
          yesOrNo(cell),
          () => say('import.yes-no', value),
          (allDay) => (shared.allDay = allDay),
        );
        break;
      case 'timeZone':
        read(
          isTimeZone(plain(cell)) ? plain(cell) : undefined,
          () => say('time-zone.unknown', value),
          (zone) => (shared.timeZone = zone),
        );
        break;
      case 'venue':
        read(
          venue(cell),
          () => say('import.venue', value),
          (found) => (shared.venue = found),
        );
        break;
      case 'online':
      case 'registration': {
        const fault =
          linkFault(column === 'online' ? 'web-link' : 'link', cell, say) ??
          (cell.length > 2048 ? say('import.long', { most: 2048 }) : undefined);
        if (fault !== undefined) wrong(fault);
        else shared[column] = cell;
        break;
      }
      case 'recurrence':
        if (cell.length > 500) wrong(say('import.long', { most: 500 }));
        else shared.recurrence = ruleIn(cell);
        break;
      case 'exceptions': {
        const days = plain(cell)
          .split(/[\s,;、]+/)
          .filter((part) => part !== '');
        const bad = days.find((part) => dayIn(part) === undefined);
        if (bad !== undefined) wrong(say('import.day', { value: bad.slice(0, 80) }));
        else if (days.length > 500) wrong(say('import.long', { most: 500 }));
        else
          changes = [...new Set(days.map(dayIn))].flatMap((occurrenceDate) =>
            occurrenceDate ? [{ occurrenceDate, cancelled: true }] : [],
          );
        break;
      }
      default: {
        const [name, locale] = column.split(':') as ['title' | 'summary' | 'organiser', string];
        if ([...cell].length > LONGEST[name]) wrong(say('import.long', { most: LONGEST[name] }));
        else texts[locale] = { ...texts[locale], [name]: name === 'summary' ? cell : cell.replace(/\s+/g, ' ') };
      }
    }
  }
  // Times of whole days are none; nobody has to say that a day without a time is one.
  if (shared.startDate !== undefined && shared.allDay === undefined && shared.startTime === undefined && !cells.has('startTime'))
    shared.allDay = true;
  return { candidate: { row, ...(key !== undefined && { key }), texts, shared, ...(changes && { changes }) }, problems, notes: [] };
}
