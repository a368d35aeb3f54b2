import type { Library } from '../content';

/** The first tab and its panel are marked as active, as its documentation says for HTML from a server. */
export const webawesome: Library = {
  tabs: (tabs) =>
    `<wa-tab-group active="${tabs[0]?.key ?? ''}">${tabs
      .map(
        ({ key, title, slogan, body }, i) =>
          `<wa-tab panel="${key}"${i === 0 ? ' active' : ''}>${title}</wa-tab>` +
          `<wa-tab-panel name="${key}"${i === 0 ? ' active' : ''}><p class="slogan">${slogan}</p>${body}</wa-tab-panel>`,
      )
      .join('')}</wa-tab-group>`,
  card: ({ kind, body }) => `<wa-card class="card ${kind}">${body}</wa-card>`,
};
