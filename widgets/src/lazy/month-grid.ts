import { langOf, textOf } from '@party-building/contract';
import { html, nothing } from 'lit-html';
import { dayByKey } from '../activity-calendar/day-by-key.js';
import { dayAfter, placeInWeek } from '../activity-calendar/week.js';
import { css } from '../styles/css.js';
import type { Context } from '../templates/context.js';
import { within, type Entry } from '../templates/programme.js';

/** What is shown in the table, and what it does. Days are `yyyy-mm-dd`. */
export interface MonthGrid {
  /** The element's, for its styles do not reach further. */
  root: ShadowRoot;
  /** `yyyy-mm`. */
  month: string;
  /** The day that the keyboard was at last. */
  at: string;
  /** The day that is chosen. */
  chosen: string | undefined;
  /** The reader has chosen a day. */
  choose(day: string): void;
  /**
   * The reader has gone to a day, perhaps of another month.
   *
   * @returns when it is shown; `undefined` where the page keeps the reader where they are.
   */
  go(day: string): Promise<unknown> | undefined;
}

/** So many activities of a day are told; the others are counted. */
const TOLD = 3;

const sheet = css`
  [part~='month-table'] {
    inline-size: 100%;
    border-width: 1px 0 0 1px;
    border-spacing: 0;
    table-layout: fixed;
  }
  [part~='month-weekday'] {
    padding-block: calc(1.5 * var(--_space));
    border-width: 0 1px 1px 0;
    background: var(--_tint);
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 600;
    text-align: center;
  }
  [part~='month-blank'],
  [part~='month-day'] {
    block-size: 52px;
    padding: var(--_space);
    border-width: 0 1px 1px 0;
    vertical-align: top;
    text-align: center;
  }
  [part~='month-blank'] {
    background: var(--_tint);
  }
  [part~='month-day'] {
    background: var(--_surface);
    cursor: pointer;
  }
  [part~='month-day']:hover {
    background: var(--_tint);
  }
  [part~='month-day']:focus-visible {
    outline-offset: -3px;
  }
  [part~='month-number'] {
    display: inline-grid;
    place-items: center;
    min-inline-size: 28px;
    block-size: 28px;
    border-radius: 99px;
    font-size: 0.9375em;
    line-height: 1;
  }
  [part~='today'] > [part~='month-number'] {
    border: 2px solid var(--_accent);
    font-weight: 700;
  }
  [part~='chosen'] > [part~='month-number'] {
    background: var(--_banner);
    color: var(--_on-banner);
  }
  /* Where there is no room for titles: a dot each. */
  [part~='month-entries'] {
    display: flex;
    justify-content: center;
    gap: 3px;
  }
  [part~='month-entry'] {
    inline-size: 6px;
    block-size: 6px;
    border: 1px solid var(--_accent);
    border-radius: 50%;
    background: var(--_accent);
    overflow: hidden;
    font-size: 0;
  }
  [part~='month-off'] {
    background: none;
  }
  [part~='month-rest'] {
    display: none;
  }
  @container (min-width: 640px) {
    [part~='month-blank'],
    [part~='month-day'] {
      block-size: 108px;
      text-align: start;
    }
    [part~='month-entries'] {
      display: grid;
      justify-content: stretch;
    }
    [part~='month-entry'] {
      inline-size: auto;
      block-size: auto;
      padding-inline: calc(1.5 * var(--_space));
      border-width: 0 0 0 3px;
      border-radius: 3px;
      background: var(--_tint);
      font-size: 0.75em;
      line-height: 1.7;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    [part~='month-off'] {
      text-decoration: line-through;
    }
    [part~='month-rest'] {
      display: block;
      color: var(--_muted);
      font-size: 0.75em;
    }
  }
  @media (forced-colors: active) {
    [part~='chosen'] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;

/**
 * A table of the days of a month, which works by keyboard as the WAI-ARIA Authoring Practices have it for grids of dates: arrows by day and
 * week, Home and End in the week, Page Up and Page Down by month and with Shift by year, Enter and the space bar choose.
 */
export function monthGrid(
  { snapshot: { locale }, language, today, words }: Context,
  entries: Entry[],
  { root, month, at: last, chosen, choose, go }: MonthGrid,
): unknown {
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];

  const text = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (day: string) => format.format(Date.parse(day));
  };
  const shortWeekday = text({ weekday: 'short' });
  const longWeekday = text({ weekday: 'long' });
  const date = text({ weekday: 'long', month: 'long', day: 'numeric' });
  const first = `${month}-01`;
  const at = [last, today].find((day) => day.startsWith(month)) ?? first;

  const cell = (day: string): unknown => {
    if (!day.startsWith(month)) return html`<td part="month-blank"></td>`;
    const held = within(entries, day);
    const names = held.map(({ activity, occurrence: { status } }) => textOf(activity.title) + (status ? ` (${words[status]})` : ''));
    return html`<td
      part="month-day ${day === today ? 'today' : ''} ${day === chosen ? 'chosen' : ''}"
      role="gridcell"
      tabindex=${day === at ? 0 : -1}
      aria-selected=${day === chosen}
      aria-current=${day === today ? 'date' : nothing}
      aria-label=${[date(day), ...names].join('; ')}
      @click=${() => choose(day)}
      @keydown=${(event: KeyboardEvent) => keydown(event, day)}
    >
      <span part="month-number">${Number(day.slice(8))}</span>
      <span part="month-entries">
        ${held
          .slice(0, TOLD)
          .map(
            ({ activity: { title }, occurrence: { status } }) =>
              html`<span part="month-entry ${status === 'cancelled' ? 'month-off' : ''}" lang=${langOf(title) ?? nothing}
                >${textOf(title)}</span
              >`,
          )}
      </span>
      ${held.length > TOLD ? html`<span part="month-rest">+${held.length - TOLD}</span>` : nothing}
    </td>`;
  };

  const weeks: string[][] = [];
  for (let day = dayAfter(first, -placeInWeek(first, language)); day.slice(0, 7) <= month; day = dayAfter(day, 7))
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((place) => dayAfter(day, place)));

  const keydown = (event: KeyboardEvent, from: string): void => {
    const isChoice = event.key === 'Enter' || event.key === ' ';
    const isRtl = getComputedStyle(event.target as Element).direction === 'rtl';
    const next = isChoice ? from : dayByKey(event, from, placeInWeek(from, language), isRtl);
    if (!next || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (isChoice) choose(from);
    else void go(next)?.then(() => root.querySelector<HTMLElement>('td[tabindex="0"]')?.focus());
  };

  return html`<table part="month-table" role="grid" aria-label=${text({ year: 'numeric', month: 'long' })(first)}>
    <thead part="month-head">
      <tr part="month-week">
        ${weeks[0]?.map((day) => html`<th part="month-weekday" scope="col" abbr=${longWeekday(day)}>${shortWeekday(day)}</th>`)}
      </tr>
    </thead>
    <tbody part="month-body">
      ${weeks.map(
        (week) =>
          html`<tr part="month-week">
            ${week.map(cell)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
