import { css } from '../styles/css.js';
import { nextTab } from '../tabs/next-tab.js';
import { lightboxWordsFor } from '../words/lightbox-words.js';

/** So far a finger moves across, in CSS pixels, to turn to another picture. */
const SWIPE_PX = 40;

const SIGNS = { previous: '‹', next: '›', close: '×' };

const sheet = css`
  [part~='lightbox'] {
    position: fixed;
    inset: 0;
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: none;
    block-size: 100%;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    /* The system's own dark ground: pictures are the only colours here. */
    background: Canvas;
    color: CanvasText;
    color-scheme: dark;
    overflow: clip;
  }
  [part~='lightbox']::backdrop {
    background: none;
  }
  [part~='lightbox-base'] {
    display: grid;
    grid-template: auto minmax(0, 1fr) auto / 56px minmax(0, 1fr) 56px;
    align-items: center;
    box-sizing: border-box;
    block-size: 100%;
    padding: env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left);
    color: CanvasText;
  }
  [part~='lightbox-count'] {
    grid-column: 2;
    min-block-size: 56px;
    line-height: 56px;
    text-align: center;
  }
  [part~='lightbox-frame'] {
    grid-area: 2 / 1 / auto / -1;
    block-size: 100%;
    touch-action: pan-y pinch-zoom;
  }
  [part~='lightbox-picture'] {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
    user-select: none;
  }
  [part~='lightbox-caption'] {
    grid-area: 3 / 2;
    min-block-size: 1.5em;
    padding-block: 16px;
    line-height: 1.5;
    text-align: center;
    text-wrap: balance;
  }
  [part~='lightbox-button'] {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    margin: 6px;
    border-radius: 50%;
    font-size: 1.75em;
    line-height: 1;
    cursor: pointer;
  }
  [part~='lightbox-button']:hover {
    background: ButtonFace;
  }
  [part~='lightbox-button']:focus-visible {
    outline: 3px solid CanvasText;
    outline-offset: -3px;
  }
  [part~='close'] {
    grid-area: 1 / 3;
  }
  [part~='previous'],
  [part~='next'] {
    grid-row: 3;
    grid-column: 1;
  }
  [part~='next'] {
    grid-column: 3;
  }
  @media (min-width: 640px) {
    [part~='previous'],
    [part~='next'] {
      grid-row: 2;
    }
    [part~='lightbox-frame'] {
      grid-column: 2;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    [part~='lightbox'],
    [part~='lightbox-picture'] {
      animation: appear 0.2s;
    }
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
`;

/**
 * Shows pictures as large as the screen, one at a time: a native modal dialog, so that the page behind rests and Escape closes it. Arrow
 * keys, buttons and a finger turn to the next picture, the last is followed by the first. When it closes the focus is where it was.
 *
 * @param root the element's, for its styles do not reach further.
 * @param links to the files, a picture with its alternative text in each.
 * @param index of the picture to begin with.
 * @param language BCP 47 tag of the language of its own words.
 */
export function openLightbox(root: ShadowRoot, links: readonly HTMLAnchorElement[], index: number, language: string): void {
  const words = lightboxWordsFor(language);
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const invoker = links[index];
  let current = index;

  const dialog = make('dialog', 'lightbox');
  dialog.lang = words.lang;
  const count = make('p', 'lightbox-count');
  const frame = make('div', 'lightbox-frame');
  const caption = make('p', 'lightbox-caption');
  caption.setAttribute('aria-live', 'polite');

  function show(next: number): void {
    current = (next + links.length) % links.length;
    const shown = links[current]?.querySelector('img');
    if (!shown) return;
    const picture = shown.cloneNode() as HTMLImageElement;
    picture.setAttribute('part', 'lightbox-picture');
    picture.sizes = '100vw';
    picture.draggable = false;
    // The caption says the same.
    picture.alt = '';
    frame.replaceChildren(picture);
    caption.textContent = shown.alt;
    caption.lang = shown.lang || shown.closest<HTMLElement>('[lang]')?.lang || '';
    count.textContent = links.length > 1 ? `${current + 1} / ${links.length}` : '';
    dialog.setAttribute('aria-label', shown.alt || words.picture);
  }

  const button = (name: 'previous' | 'next' | 'close', act: () => void): HTMLButtonElement => {
    const made = make('button', `lightbox-button ${name}`);
    made.type = 'button';
    made.textContent = SIGNS[name];
    made.setAttribute('aria-label', words[name]);
    made.addEventListener('click', act);
    return made;
  };
  const turning = links.length > 1 ? [button('previous', () => show(current - 1)), button('next', () => show(current + 1))] : [];

  const isRtl = (): boolean => getComputedStyle(dialog).direction === 'rtl';
  dialog.addEventListener('keydown', (event) => {
    const next = nextTab(event, current, links.length, isRtl());
    if (next === undefined) return;
    event.preventDefault();
    show(next);
  });
  let from = 0;
  frame.addEventListener('pointerdown', ({ clientX }) => (from = clientX));
  frame.addEventListener('pointerup', ({ clientX, pointerType }) => {
    const way = clientX - from;
    if (pointerType !== 'mouse' && Math.abs(way) > SWIPE_PX) show(current + (way < 0 !== isRtl() ? 1 : -1));
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    // Safari does not focus a link that is clicked.
    invoker?.focus();
  });

  const base = make('div', 'base lightbox-base');
  base.append(
    button('close', () => dialog.close()),
    count,
    frame,
    ...turning,
    caption,
  );
  // The picture is grey on days on which the site is.
  if (invoker?.closest("[part~='grey']")) frame.part.add('grey');
  dialog.append(base);
  root.append(dialog);
  show(index);
  dialog.showModal();
}

function make<K extends keyof HTMLElementTagNameMap>(tag: K, part: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.setAttribute('part', part);
  return made;
}
