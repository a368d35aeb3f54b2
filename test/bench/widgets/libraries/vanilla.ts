import type { Snapshot } from '@party-building/contract';
import { grasps, values, type Library } from '../content';
import { contentStyles } from '../styles';

/** Tabs and cards as plain elements: what a library is, at its least. */
const plain: Library = {
  tabs: (tabs) =>
    `<div role="tablist">${tabs
      .map(
        ({ key, title, slogan }, i) =>
          `<button role="tab" id="tab-${key}" aria-controls="${key}" aria-selected="${i === 0}" tabindex="${i === 0 ? 0 : -1}"><span class="title">${title}</span> <span class="slogan">${slogan}</span></button>`,
      )
      .join('')}</div>${tabs
      .map(
        ({ key, body }, i) =>
          `<div class="panel box" role="tabpanel" id="${key}" aria-labelledby="tab-${key}" tabindex="0"${i === 0 ? '' : ' hidden'}>${body}</div>`,
      )
      .join('')}`,
  card: ({ kind, body }) => `<div class="box card ${kind}">${body}</div>`,
};

const sheet = new CSSStyleSheet();
sheet.replaceSync(`${contentStyles}
:host { display: block; }
[role=tablist] { display: grid; grid-template-columns: repeat(4, 1fr); gap: 8px; }
[role=tab] { padding: 16px; border: 1px solid #e8dcc8; border-radius: 10px; background: #fbf6ec; font: inherit; text-align: start; }
[role=tab][aria-selected=true] { background: #97141a; color: #fff; }
[role=tab] > span { display: block; }
.panel { padding: 24px; margin-block-start: 12px; }`);

let snapshot: Promise<Snapshot> | undefined;

/** One request for all elements of the page. */
const load = (): Promise<Snapshot> =>
  (snapshot ??= fetch(document.querySelector('main')?.dataset['snapshot'] ?? '').then((answer) => answer.json() as Promise<Snapshot>));

abstract class ContentElement extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [sheet];
  }

  protected abstract markup(snapshot: Snapshot): string;

  connectedCallback(): void {
    void load().then((content) => {
      if (this.shadowRoot) this.shadowRoot.innerHTML = this.markup(content);
    });
  }
}

customElements.define(
  'vanilla-grasps',
  class extends ContentElement {
    constructor() {
      super();
      this.shadowRoot?.addEventListener('click', ({ target }) => this.#select((target as Element).closest('[role=tab]')));
    }

    protected markup(content: Snapshot): string {
      return grasps(content, plain);
    }

    #select(chosen: Element | null): void {
      if (!chosen) return;
      for (const tab of this.shadowRoot?.querySelectorAll<HTMLElement>('[role=tab]') ?? []) {
        tab.ariaSelected = String(tab === chosen);
        tab.tabIndex = tab === chosen ? 0 : -1;
      }
      for (const panel of this.shadowRoot?.querySelectorAll<HTMLElement>('[role=tabpanel]') ?? [])
        panel.hidden = panel.id !== chosen.getAttribute('aria-controls');
    }
  },
);

customElements.define(
  'vanilla-values',
  class extends ContentElement {
    protected markup(content: Snapshot): string {
      return values(content, plain);
    }
  },
);
