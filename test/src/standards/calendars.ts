import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import ICAL from 'ical.js';
import { sync as nodeIcal } from 'node-ical';
import { eachOf, type Validator } from './validator';

const type = 'text/calendar';

/** Mozilla's, strict: what it cannot read, it throws at. */
export const icalJs: Validator = {
  name: 'ics.ical_js',
  type,
  faults: (outlets) =>
    eachOf(outlets, ({ text }) => {
      const root = new ICAL.Component(ICAL.parse(text));
      // Values are read when they are asked for.
      const events = root.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
      return events.flatMap((event) => (event.uid && event.startDate.isDate !== undefined ? [] : ['an event without UID or DTSTART']));
    }),
  spoils: [
    [/DTSTART;(.*):\d+/, 'DTSTART;$1:soon'],
    [/RRULE:FREQ=\w+/, 'RRULE:FREQ=SOMETIMES'],
    [/\r\nSUMMARY[^:]*:/, '\r\nSUMMARY '],
  ],
};

export const nodeIcalReader: Validator = {
  name: 'ics.node_ical',
  type,
  faults: (outlets) =>
    eachOf(outlets, ({ text }) =>
      Object.values(nodeIcal.parseICS(text)).flatMap((each) =>
        each?.type !== 'VEVENT' || (each.uid && each.start instanceof Date && Number.isFinite(each.start.getTime()))
          ? []
          : ['an event without UID or DTSTART'],
      ),
    ),
  spoils: [[/\r\nDTSTART/g, '\r\nX-START']],
};

const SCRIPT = fileURLToPath(new URL('./calendars.py', import.meta.url));
/** Debian's own: a Python of another origin does not see its packages. */
const PYTHON = '/usr/bin/python3';

const python = (input: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = execFile(PYTHON, [SCRIPT], (error, stdout, stderr) => (error ? reject(new Error(stderr)) : resolve(stdout)));
    child.stdin?.end(input);
  });

/** Python's icalendar, Debian's package python3-icalendar. */
export const pythonIcalendar: Validator = {
  name: 'ics.python_icalendar',
  type,
  faults: async (outlets) => JSON.parse(await python(JSON.stringify(outlets.map(({ text }) => text)))) as string[][],
  spoils: [
    [/DTSTART;(.*):\d+/, 'DTSTART;$1:soon'],
    [/RRULE:FREQ=\w+/, 'RRULE:FREQ=SOMETIMES'],
  ],
};

export const hasPythonIcalendar = (): Promise<boolean> =>
  python('[]').then(
    () => true,
    () => false,
  );
