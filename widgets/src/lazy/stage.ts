import { html, nothing } from 'lit-html';
import { textOf, type Snapshot } from '@party-building/contract';
import { dateFormat } from '../clock/format.js';
import { litRenderer } from '../renderer/lit.js';
import { useRenderer } from '../renderer/renderer.js';
import { slideList, slidesOf, type Slide } from '../signage/slides.js';
import { slidesSheet } from '../signage/slides.styles.js';
import { stageSheet } from '../signage/stage.styles.js';
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
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, slidesSheet, stageSheet];
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
