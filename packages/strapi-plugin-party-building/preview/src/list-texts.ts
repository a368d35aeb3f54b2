import type { Place } from './messages';

interface Options {
  /** Asks the frame for its texts; they come to `fill`. */
  ask: () => void;
  /** Shows where a text stands. */
  show: (index: number) => void;
  open: (place: Place) => void;
}

export interface TextList {
  fill(texts: readonly { text: string; place: Place }[]): void;
  close(): void;
}

/** The texts of a preview as a list: what a click on a text does, for those who do not click. */
export function listTexts({ ask, show, open }: Options): TextList | undefined {
  const button = document.querySelector<HTMLButtonElement>('button.list');
  const panel = document.getElementById('texts');
  const list = panel?.querySelector('ol');
  const none = panel?.querySelector<HTMLElement>('.none');
  if (!button || !panel || !list || !none) return undefined;

  const toggle = (isOpen: boolean): void => {
    panel.hidden = !isOpen;
    button.setAttribute('aria-expanded', String(isOpen));
    if (isOpen) ask();
  };
  const leave = (): void => {
    toggle(false);
    button.focus();
  };
  button.addEventListener('click', () => toggle(panel.hidden));
  panel.querySelector('.close')?.addEventListener('click', leave);
  panel.addEventListener('keydown', ({ key }) => key === 'Escape' && leave());

  return {
    fill(texts) {
      none.hidden = texts.length > 0;
      list.replaceChildren(
        ...texts.map(({ text, place }, index) => {
          const item = document.createElement('li');
          const each = document.createElement('button');
          each.type = 'button';
          each.lang = place.locale;
          each.textContent = text.length > 120 ? `${text.slice(0, 119)}…` : text;
          each.addEventListener('focus', () => show(index));
          each.addEventListener('mouseenter', () => show(index));
          each.addEventListener('click', () => open(place));
          item.append(each);
          return item;
        }),
      );
    },
    close: () => toggle(false),
  };
}
