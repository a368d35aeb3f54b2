import type { PlacedText } from './find-text';
import type { FromFrame, Place, ToFrame } from './messages';
import { shownTexts, textUnder, type ShownText } from './shown-texts';

/*
 * The script of the pages inside a preview's frames. They are an origin of their own, so that they and the page around them talk in
 * messages; what is told is told to our own page only.
 */

const texts = JSON.parse(document.querySelector('script[data-pb=texts]')?.textContent ?? 'null') as PlacedText[] | null;
let listed: ShownText[] = [];

const tell = (message: FromFrame): void => parent.postMessage(message, location.origin);
const placeOf = ({ type, documentId, locale, path }: Place): Place => ({ type, documentId, locale, path });

function outline(): HTMLElement {
  const box = document.createElement('div');
  box.className = 'outline';
  box.hidden = true;
  document.body.append(box);
  return box;
}

const around = outline();

function point(at: Element | undefined): void {
  around.hidden = at === undefined;
  if (!at) return;
  const { left, top, width, height } = at.getBoundingClientRect();
  Object.assign(around.style, {
    left: `${left + scrollX - 4}px`,
    top: `${top + scrollY - 4}px`,
    width: `${width + 8}px`,
    height: `${height + 8}px`,
  });
}

/** Controls go on doing what they do; a tab that is open already has nothing else to do. */
const isControl = (event: Event): boolean =>
  event
    .composedPath()
    .some((node) => node instanceof Element && node.matches('button, summary, select, input, [role=tab]:not([aria-selected=true])'));

if (texts) {
  document.documentElement.classList.add('editable');
  addEventListener('mouseover', (event) => point(isControl(event) ? undefined : textUnder(event, texts)?.element));
  addEventListener('mouseout', ({ relatedTarget }) => relatedTarget === null && point(undefined));
  addEventListener(
    'click',
    (event) => {
      const place = event.composedPath().flatMap((node) => (node instanceof HTMLElement && node.dataset['place']) || [])[0];
      if (place !== undefined) return tell({ pb: 'open', place: JSON.parse(place) as Place });
      const found = isControl(event) ? undefined : textUnder(event, texts);
      if (!found) return;
      event.preventDefault();
      event.stopPropagation();
      tell({ pb: 'open', place: placeOf(found.placed) });
    },
    { capture: true },
  );
}

let silent = false;
const range = (): number => document.documentElement.scrollHeight - innerHeight;

addEventListener('scroll', () => {
  // What the other frame has set is not told back to it.
  if (silent) silent = false;
  else if (range() > 0) tell({ pb: 'scrolled', at: scrollY / range() });
});

addEventListener('message', ({ source, origin, data }: MessageEvent<ToFrame>) => {
  if (source !== parent || origin !== location.origin) return;
  if (data.pb === 'scroll') {
    const before = scrollY;
    scrollTo({ top: data.at * range(), behavior: 'instant' });
    silent = scrollY !== before;
  } else if (data.pb === 'list' && texts) {
    listed = shownTexts(texts);
    tell({ pb: 'texts', texts: listed.map(({ placed }) => ({ text: placed.text, place: placeOf(placed) })) });
  } else if (data.pb === 'show') {
    const { element } = listed[data.index] ?? {};
    element?.scrollIntoView({ block: 'center' });
    point(element);
  }
});

addEventListener('load', () => tell({ pb: 'ready' }));
