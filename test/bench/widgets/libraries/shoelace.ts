import type { Library } from '../content';

export const shoelace: Library = {
  tabs: (tabs) =>
    `<sl-tab-group>${tabs
      .map(
        ({ key, title, slogan, body }, i) =>
          `<sl-tab slot="nav" panel="${key}"${i === 0 ? ' active' : ''}>${title}</sl-tab>` +
          `<sl-tab-panel name="${key}"${i === 0 ? ' active' : ''}><p class="slogan">${slogan}</p>${body}</sl-tab-panel>`,
      )
      .join('')}</sl-tab-group>`,
  card: ({ kind, body }) => `<sl-card class="card ${kind}">${body}</sl-card>`,
};
