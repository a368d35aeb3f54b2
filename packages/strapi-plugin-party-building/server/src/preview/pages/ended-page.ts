import { escapeMarkup } from '@party-building/delivery';
import { page, written } from './markup';
import { ENDINGS, type Ending } from './words';

/** Says why there is no preview, and whom to ask, in both languages. In the admin it asks for a new one by itself. */
export function endedPage(ending: Ending, assets: string): string {
  const { zh, en } = ENDINGS[ending];
  const part = (lang: string, level: 'h1' | 'h2', [title, text]: [string, string]): string =>
    `<section${written({ lang })}><${level}>${escapeMarkup(title)}</${level}><p>${escapeMarkup(text)}</p></section>`;
  return page({
    lang: 'zh-Hans',
    title: `${zh[0]} · ${en[0]}`,
    assets,
    styles: ['page.css'],
    scripts: ['page.js'],
    attributes: { 'data-ending': ending },
    body: [
      '<main class="ended">',
      part('zh-Hans', 'h1', zh),
      part('en', 'h2', en),
      ...(ending === 'ended' || ending === 'failed'
        ? ['<p><button type="button" class="again" hidden>重新加载 <span lang="en">Load again</span></button></p>']
        : []),
      '</main>',
    ],
  });
}
