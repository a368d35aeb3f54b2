import type { Library } from '../content';

/**
 * Material Web draws the row of tabs and leaves the panels to the page (its own documentation says how). It has no stable card: its
 * outlined card of "labs" stands for one.
 */
export const material: Library = {
  tabs: (tabs) =>
    `<md-tabs>${tabs
      .map(
        ({ key, title }, i) =>
          `<md-primary-tab id="tab-${key}" aria-controls="${key}"${i === 0 ? ' active' : ''}>${title}</md-primary-tab>`,
      )
      .join('')}</md-tabs>${tabs
      .map(
        ({ key, slogan, body }, i) =>
          `<div class="panel" role="tabpanel" id="${key}" aria-labelledby="tab-${key}"${i === 0 ? '' : ' hidden'}><p class="slogan">${slogan}</p>${body}</div>`,
      )
      .join('')}`,
  card: ({ kind, body }) => `<md-outlined-card class="card ${kind}">${body}</md-outlined-card>`,
};

/** Opens the panel of the tab that has been chosen. */
export function openChosenPanels(root: HTMLElement): void {
  root.addEventListener('change', ({ target }) => {
    const chosen = (target as HTMLElement & { activeTab?: HTMLElement }).activeTab?.getAttribute('aria-controls');
    if (chosen) for (const panel of root.querySelectorAll<HTMLElement>('.panel')) panel.hidden = panel.id !== chosen;
  });
}
