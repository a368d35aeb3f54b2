import type { CSSResultGroup } from '@lit/reactive-element';
import { baseStyles } from '../styles/base.styles.js';
import { css } from '../styles/css.js';

/** What rows and single activities have in common. */
export const activityPartsStyles = css`
  :host {
    --_place: 100svb;
  }
  [part~='line'] {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(3 * var(--_space));
    align-items: center;
  }
  [part~='state'] {
    padding: 0 calc(2 * var(--_space));
    border: 1px solid;
    border-radius: 99px;
    color: var(--_accent);
    font-size: 0.8125em;
    font-weight: 600;
  }
  [part~='recurring'] {
    border-color: var(--_border);
    color: var(--_muted);
  }
  [part~='cancelled'] [part~='title'],
  [part~='planned'] {
    text-decoration: line-through;
  }
  [part~='label'] {
    color: var(--_accent);
  }
  [part~='label'],
  [part~='when'] {
    font-weight: 600;
  }
  [part~='place'] {
    font-weight: 400;
  }
  [part~='place'],
  [part~='count'],
  [part~='over'] {
    color: var(--_muted);
  }
`;

/** A list of activities by month or day. */
export const activitiesStyles: CSSResultGroup = [
  baseStyles,
  activityPartsStyles,
  css`
    [part~='listing'],
    [part~='rows'] {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: calc(4 * var(--_space));
    }
    /* On a ground of its own: of the page's nobody knows the colour. */
    [part~='listing'] {
      padding: clamp(3 * var(--_space), 3cqi, 6 * var(--_space));
      border-radius: var(--_radius);
      background: var(--_surface);
    }
    [part~='filters'] {
      display: grid;
      grid: auto-flow 44px / 1fr 1fr;
      gap: calc(2 * var(--_space));
    }
    [part~='tall'] {
      block-size: calc(88px + 2 * var(--_space));
    }
    [part~='filter'] {
      min-inline-size: 0;
      padding: 0 calc(2 * var(--_space));
      border-width: 1px;
      border-radius: var(--_radius);
      background: var(--_surface);
    }
    [part~='count'] {
      flex: 1;
    }
    [part~='controls'] {
      display: flex;
      flex: 0 0 100%;
      gap: var(--_space);
      block-size: 44px;
    }
    [part~='controls'] > * {
      padding-inline: calc(3 * var(--_space));
    }
    [aria-pressed='true'] {
      background: var(--_banner);
      color: var(--_on-banner);
    }
    [part~='group-title'] {
      margin-block-end: calc(2 * var(--_space));
      color: var(--_accent);
    }
    [part~='row'] {
      display: flex;
      flex-wrap: wrap;
      gap: calc(4 * var(--_space));
      padding: calc(4 * var(--_space));
    }
    [part~='date'] ~ [part~='actions'] {
      padding-inline-start: calc(56px + 4 * var(--_space));
    }
    [part~='date'] {
      align-self: start;
      inline-size: 56px;
      padding-block: var(--_space);
      border-radius: var(--_radius);
      background: var(--_tint);
      font-size: 0.875em;
      text-align: center;
    }
    [part~='day'] {
      color: var(--_accent);
      font-size: 1.75em;
      font-weight: 700;
      line-height: 1.2;
    }
    [part~='entry'] {
      display: grid;
      flex: 1 0 60%;
      gap: var(--_space);
    }
    [part~='none'] {
      padding: calc(8 * var(--_space));
      color: var(--_muted);
      text-align: center;
    }
    [part~='more'] {
      display: block;
      inline-size: fit-content;
      min-block-size: 44px;
      margin-inline: auto;
    }
    @container (min-width: 640px) {
      [part~='controls'] {
        flex: none;
      }
      [part~='filters'] {
        grid-template-columns: repeat(4, 1fr);
        block-size: 44px;
      }
      [part~='row'] > [part~='actions'] {
        flex-direction: column;
        align-items: end;
        padding: 0;
      }
    }
    @media print {
      [part~='filters'],
      [part~='controls'],
      [part~='more'] {
        display: none;
      }
    }
  `,
];
