import { html, nothing } from 'lit-html';
import { textOf, type Snapshot } from '@party-building/contract';
import { dateFormat } from '../clock/format.js';
import { litRenderer } from '../renderer/lit.js';
import { useRenderer } from '../renderer/renderer.js';
import { slideList, slidesOf, type Slide } from '../signage/slides.js';
import { slidesSheet } from '../signage/slides.styles.js';
import { css } from '../styles/css.js';
import { nextTab } from '../tabs/next-tab.js';
import type { Context } from '../templates/context.js';
import { textElement } from '../templates/element.js';
import { stageWordsFor } from '../words/stage-words.js';

/** What the page or a saved embed says of a display. */
export interface StageOptions {
  /** Kinds of slides, as {@link slidesOf} takes them. */
  show: string | undefined;
  /** Seconds a slide is shown. */
  interval: number | undefined;
  /** On paper all slides stand below each other. */
  isPrinted: boolean;
}

/** The element on whose shadow root it is drawn. */
interface Host extends HTMLElement {
  requestUpdate(): void;
}

const MINUTE_MS = 60_000;

/** Seconds a slide, without a word and at least. */
const INTERVAL = 15;
const SHORTEST = 3;

/** So long after the pointer has moved the buttons are there. */
const SEEN_MS = 4_000;

/** To so much of its size the type of a slide shrinks that does not fit, again and again, … */
const SHRINK = 0.96;

/** … but not further. */
const SMALLEST = 0.25;

const sheet = css`
  @media screen {
    :host {
      aspect-ratio: 16/9;
    }
    [part~='base'] {
      display: grid;
      grid-template: minmax(0, 1fr) / minmax(0, 1fr);
      position: absolute;
      inset: 0;
      container-type: size;
      overflow: hidden;
    }
    [part~='note'] {
      margin: 0;
      font-size: max(12px, 2cqmin);
    }
    [part~='status'] {
      display: grid;
      place-content: center;
    }
    /* All distances follow the type, and the type follows the size of the stage. */
    [part~='stage'] {
      --_side: 3em;
      --_space: 0.25em;
      --_radius: 0.5em;
      display: grid;
      grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
      position: relative;
      font-size: max(12px, 3.2cqmin);
      line-height: 1.6;
    }
    [part~='idle'] {
      cursor: none;
    }
    [part~='bar'],
    [part~='moment'] {
      display: flex;
      flex-wrap: wrap;
      column-gap: 1em;
      align-items: center;
    }
    [part~='bar'] {
      padding: 0.6em var(--_side);
      border-block-end: 0.1em solid var(--_gold);
      background: var(--_ground);
      color: var(--_on-banner);
    }
    [part~='bar'] > [part~='site-name'] {
      flex: auto;
      font-weight: 700;
    }
    [part~='clock'] {
      font-weight: 700;
      font-size: 1.5em;
      line-height: 1;
      font-variant-numeric: tabular-nums;
    }
    [part~='slides'] {
      display: grid;
      grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    }
    [part~='slide'] {
      gap: 1.5em;
      padding: 2em var(--_side) 2.5em;
      overflow: hidden;
    }
    [part~='concept'] {
      align-content: stretch;
      padding: 0;
    }
    [part~='concept'] [part~='picture'] {
      min-block-size: 0;
    }
    [part~='masthead'] {
      padding: 4em;
      font-size: 1.25em;
    }
    [part~='grasp'],
    [part~='values'] {
      --_accent: var(--_on-banner-accent);
      --_muted: var(--_on-banner);
      background: var(--_ground);
      color: var(--_on-banner);
    }
    [part~='slide'] > [part~='head'] {
      gap: 0.75em 1.5em;
    }
    [part~='icon'] {
      inline-size: 8em;
      block-size: 8em;
    }
    [part~='drawing'] {
      inline-size: 5em;
    }
    [part~='head'] > [part~='title'] {
      align-self: end;
      font-size: 2.5em;
      line-height: 1.25;
    }
    [part~='slogan'] {
      align-self: start;
      font-size: 1.5em;
    }
    [part~='slide'] > [part~='lead'] {
      font-size: 1.375em;
    }
    /* Cards take all the room that there is below their heading. */
    [part~='slide']:not([part~='concept'], [part~='grasp'], [part~='values']) {
      grid-template-rows: auto minmax(0, 1fr);
    }
    [part~='theme'] {
      color: inherit;
      padding-inline-start: 0.6em;
      border-inline-start: 0.2em solid var(--_gold);
      font-size: 1.5em;
    }
    [part~='slides'] [part~='label'] {
      font-size: 1.125em;
    }
    [part~='cards'] {
      gap: 0.75em;
    }
    [part~='cell'] {
      min-inline-size: 0;
    }
    [part~='card'] {
      padding: 1.5em;
      border: 0;
      border-block-start: 0.15em solid var(--_gold);
      background: var(--_tint);
    }
    [part~='card'] > [part~='title'] {
      font-size: 1.5em;
    }
    [part~='title']:only-child {
      margin-block: auto;
    }
    [part~='card'] > [part~='text'] {
      font-size: 1.25em;
    }
    [part~='mechanism'] > [part~='label'] {
      font-size: 4em;
    }
    [part~='chain'] {
      min-inline-size: 0;
      font-size: 1.25em;
    }
    /* Type shrinks before a word is broken. */
    [part~='role'] {
      padding: 0.75em 0.5em;
      background: var(--_surface);
      overflow-wrap: break-word;
      text-wrap: balance;
    }
    [part~='values'] [part~='label'] {
      border: 1px solid;
      background: none;
      color: var(--_accent);
    }
    [part~='value'] {
      gap: 1em;
      padding: 0;
      border: 0;
      background: none;
    }
    [part~='value'] > [part~='title'] {
      font-size: 2.25em;
    }
    [part~='ladder'] {
      font-size: 2em;
    }
    [part~='announced'] {
      display: grid;
      grid-template-columns: 1fr 2fr;
      align-content: center;
      padding-block: 0.75em;
    }
    [part~='announced'] > [part~='label'] {
      grid-row: span 3;
      font-size: 1.5em;
      text-wrap: balance;
      word-break: keep-all;
    }
    [part~='state'] {
      justify-self: start;
      padding: 0 1em;
      border: 1px solid;
      border-radius: 99px;
    }
    [part~='activities'] > [part~='cell'] {
      flex-basis: 100%;
    }
    @container (orientation: landscape) {
      [part~='cell']:first-child:nth-last-child(4),
      [part~='cell']:first-child:nth-last-child(4) ~ [part~='cell'] {
        flex-basis: 45%;
      }
    }
    @container (orientation: portrait) {
      [part~='stage'] {
        --_side: 1.5em;
      }
      [part~='cell'] {
        flex-basis: 100%;
      }
      [part~='hero'],
      [part~='slide'] > [part~='head'],
      [part~='announced'] {
        grid-template-columns: 1fr;
      }
      [part~='announced'] > [part~='label'] {
        grid-row: auto;
      }
      /* As it is where there is no room for a row. */
      [part~='chain'] {
        display: grid;
      }
      [part~='chain-item'] + [part~='chain-item'] {
        grid-template-columns: 1fr;
      }
      [part~='contact'] {
        margin: 0;
        margin-inline-start: 50%;
        padding: 0.25em 0.75em 0.5em;
        border-width: 0;
        border-inline-start-width: 0.15em;
        text-align: start;
        translate: none;
      }
      [part~='contact']::after {
        inset-block-end: -0.4em;
        inset-inline: -0.475em auto;
        border-color: #0000;
        border-block-start-color: var(--_gold);
      }
    }
    [part~='progress'] {
      position: absolute;
      inset: auto 0 0;
      block-size: 0.2em;
      background: var(--_gold);
      clip-path: inset(0 100% 0 0);
    }
    [part~='controls'] {
      display: flex;
      gap: 0.5em;
      position: absolute;
      inset-block-end: 1em;
      inset-inline-end: var(--_side);
      z-index: 1;
    }
    [part~='idle'] > [part~='controls']:not(:focus-within) {
      opacity: 0;
    }
    [part~='button'] {
      background: var(--_surface);
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    [part~='controls'] {
      transition: opacity 0.3s;
    }
  }
`;

/** Where slides are shown in turn. The clock says which one it is: a page that has slept shows the right one at once. */
export class Stage {
  /** Place of the slide that is shown. */
  #at = 0;
  readonly #host: Host;
  readonly #root: ShadowRoot;
  readonly #tell: (key: string) => void;
  /** In another size other type fits. */
  readonly #size: ResizeObserver;
  /** In their order; none before there is something to see. */
  #slides: Slide[] = [];
  #told: string | undefined;
  /** Since when the slide is shown. */
  #since = 0;
  #intervalMs = 0;
  #isPaused = false;
  #seenUntil = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #awake: WakeLockSentinel | undefined;
  readonly #moving: Animation[] = [];

  /** @param tell hears which slide is shown. */
  constructor(host: Host, root: ShadowRoot, tell: (key: string) => void) {
    this.#host = host;
    this.#root = root;
    this.#tell = tell;
    // In the next frame: what is drawn in this one may have another size, of which browsers tell the page as of an error.
    this.#size = new ResizeObserver(() => requestAnimationFrame(() => host.requestUpdate()));
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, slidesSheet, sheet];
  }

  /** The host is on the page. */
  enter(): void {
    this.#size.observe(this.#host);
    addEventListener('keydown', this.#press);
    this.#tick();
  }

  /** The host is on the page no more. */
  leave(): void {
    this.#size.disconnect();
    removeEventListener('keydown', this.#press);
    clearTimeout(this.#timer);
    this.#still();
    void this.#awake?.release();
  }

  /** An animation that goes on keeps what it moves in memory, on the page or not. */
  #still(): void {
    for (const animation of this.#moving.splice(0)) animation.cancel();
  }

  /** @returns what is to be seen, and what of the snapshot that is; `undefined` where there is nothing. */
  render(context: Context, { show, interval, isPrinted }: StageOptions): [content: unknown, of: unknown] | undefined {
    useRenderer(litRenderer);
    const slides = slidesOf(context, show);
    if (slides.length && isPrinted) return [slideList(slides), slides];
    this.#turn(slides, Math.max(Number(interval) || INTERVAL, SHORTEST) * 1_000);
    const slide = slides[this.#at];
    return slide && [this.#draw(context.snapshot, slide), slide.of];
  }

  /** Goes on to the slide of this moment. After a publish it goes on from the one that is shown, wherever that stands now. */
  #turn(slides: Slide[], intervalMs: number): void {
    const now = Date.now();
    const shown = this.#slides[this.#at];
    const isShown = (slide: Slide | undefined) => slide?.key === shown?.key;
    if (!isShown(slides[this.#at]) && slides.some(isShown)) this.#at = slides.findIndex(isShown);
    // The last ones are no more: the round begins.
    if (this.#at >= slides.length) this.#at = 0;
    this.#intervalMs = intervalMs;
    const steps = Math.floor((now - this.#since) / intervalMs);
    // Not at the start, nor where somebody has set the clock back.
    if (shown && steps >= 0 && !this.#isPaused) {
      this.#at += steps;
      this.#since += steps * intervalMs;
    } else this.#since = now;
    this.#at = this.#at % slides.length || 0;
    this.#slides = slides;
  }

  #draw({ locale, timeZone, concept }: Snapshot, slide: Slide): unknown {
    const words = stageWordsFor(locale);
    const now = Date.now();
    const time = (options: Intl.DateTimeFormatOptions) => dateFormat(locale, timeZone, options).format(now);
    const isPaused = this.#isPaused;
    const count = this.#slides.length;
    const button = (label: string, act: () => void, sign = label) =>
      html`<button part="button" aria-label=${label} @click=${act}>${sign}</button>`;
    return html`<div
      part="stage ${isPaused || now < this.#seenUntil ? '' : 'idle'}"
      role="group"
      aria-roledescription=${words.carousel}
      aria-label=${textOf(concept?.siteName) || words.carousel}
      @pointermove=${this.#see}
      @pointerdown=${this.#see}
    >
      <div part="bar">
        ${textElement('p', 'site-name', concept?.siteName)}
        <p part="moment">
          <span part="date">${time({ weekday: 'long', month: 'long', day: 'numeric' })}</span>
          <span part="clock">${time({ timeStyle: 'short' })}</span>
        </p>
      </div>
      <div part="controls">
        ${button(isPaused ? words.resume : words.pause, this.#pause)}
        ${button(words.previous, () => this.#go((this.#at || count) - 1), '‹')}
        ${button(words.next, () => this.#go((this.#at + 1) % count), '›')}
        ${document.fullscreenEnabled ? button(words.fullScreen, this.#fill) : nothing}
      </div>
      <div
        part="slides"
        role="group"
        aria-roledescription=${words.slide}
        aria-label="${this.#at + 1} / ${count}"
        aria-live=${isPaused ? 'polite' : 'off'}
      >
        ${slide.content}
      </div>
      <div part="progress"></div>
    </div>`;
  }

  /** What has been drawn is on the page. */
  drawn(): void {
    clearTimeout(this.#timer);
    const [slide, line] = ['slide', 'progress'].map((part) => this.#root.querySelector(`[part~='${part}']`));
    const now = Date.now();
    const waits = [MINUTE_MS - (now % MINUTE_MS)];
    this.#still();
    if (slide && line) {
      const moves = !matchMedia('(prefers-reduced-motion: reduce)').matches;
      const key = this.#slides[this.#at]?.key;
      this.#fit(slide);
      if (key && key !== this.#told) {
        this.#told = key;
        if (moves) this.#moving.push(slide.animate({ opacity: [0, 1] }, 700));
        this.#tell(key);
      }
      if (this.#seenUntil > now) waits.push(this.#seenUntil - now);
      if (!this.#isPaused) {
        const since = now - this.#since;
        waits.push(this.#intervalMs - since);
        if (moves) {
          const grows = line.animate({ clipPath: ['inset(0 100% 0 0)', 'inset(0)'] }, this.#intervalMs);
          grows.currentTime = since;
          this.#moving.push(grows);
        }
      }
    }
    if (this.#host.isConnected) this.#timer = setTimeout(this.#tick, Math.min(...waits));
  }

  /** The longest text fits. */
  #fit(slide: Element): void {
    // Cards end above the edge of the slide.
    const cards = slide.querySelector("[part~='cards']") ?? slide;
    const isOver = () =>
      [slide, cards].some((node) => node.scrollHeight > node.clientHeight + 1 || node.scrollWidth > node.clientWidth + 1);
    for (let size = SHRINK; size > SMALLEST && isOver(); size *= SHRINK)
      this.#moving.push(slide.animate({ fontSize: `${size}em` }, { fill: 'forwards' }));
  }

  readonly #tick = (): void => {
    this.#host.requestUpdate();
    // The browser lets the screen sleep again whenever the page has been out of sight.
    if (this.#awake?.released !== false) void this.#stayAwake();
  };

  async #stayAwake(): Promise<void> {
    const lock = await navigator.wakeLock?.request('screen').catch(() => undefined);
    if (this.#host.isConnected) this.#awake = lock;
    else await lock?.release();
  }

  #go(to: number): void {
    this.#at = to;
    this.#since = Date.now();
    this.#host.requestUpdate();
  }

  readonly #pause = (): void => {
    this.#isPaused = !this.#isPaused;
    this.#host.requestUpdate();
  };

  readonly #fill = (): void => {
    void (document.fullscreenElement ? document.exitFullscreen() : this.#host.requestFullscreen());
  };

  readonly #see = (): void => {
    const now = Date.now();
    if (now >= this.#seenUntil) this.#host.requestUpdate();
    this.#seenUntil = now + SEEN_MS;
  };

  /** Keys are for it where the focus is inside, and where it fills the page and nothing has the focus. */
  readonly #press = (event: KeyboardEvent): void => {
    const [target] = event.composedPath() as Element[];
    const host = this.#host;
    if (!host.matches(':focus-within') && (target !== document.body || host.clientHeight < innerHeight)) return;
    const to = nextTab(event, this.#at, this.#slides.length || 1, getComputedStyle(host).direction === 'rtl');
    if (to !== undefined) this.#go(to);
    // A button takes it for a click.
    else if (event.key === ' ' && target?.localName !== 'button') this.#pause();
    else return;
    event.preventDefault();
  };
}
