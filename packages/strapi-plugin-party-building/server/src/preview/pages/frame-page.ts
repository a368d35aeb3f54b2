import type { Snapshot } from '@party-building/contract';
import { escapeMarkup } from '@party-building/delivery';
import type { PreviewElement } from '../elements';
import type { PlacedText } from '../text-index';
import { inlineJson, page, written } from './markup';
import { pageWords, portalWords } from './words';

export interface FramePage {
  language: 'en' | 'zh-Hans';
  locale: string;
  /** Canonical JSON of the snapshot. */
  snapshot: string;
  elements: readonly PreviewElement[];
  theme: 'light' | 'dark';
  /** What a publish would miss, in words, with its field where it can be opened. */
  missing: readonly { label: string; place: Omit<PlacedText, 'text'> }[];
  /** Where the texts are written; absent where they cannot be edited. */
  texts?: readonly PlacedText[] | undefined;
  /** Nothing of the document is shown. */
  isAbsent: boolean;
  status: 'draft' | 'published';
}

/** A page of an example portal with the real elements in it, and all that they show inside. */
export function framePage({ language, locale, snapshot, elements, theme, missing, texts, isAbsent, status }: FramePage): string {
  const words = pageWords(language);
  const portal = portalWords(locale);
  const { concept } = JSON.parse(snapshot) as Snapshot;
  const title = portal.heading;
  // Two such pages stand beside each other: their parts have different names.
  const named = written({ 'aria-label': words[status] });
  return page({
    lang: locale,
    title: concept === undefined ? portal.name : title,
    assets: '../../../assets/',
    styles: ['frame.css'],
    scripts: ['frame.js'],
    head: [
      '<base target="_blank">',
      '<link rel="stylesheet" href="../widgets/v1/pre.css">',
      // Beside the previews' own content: the elements take the rest of it from there, too.
      '<script type="module" src="../widgets/v1/party-building.js"></script>',
    ],
    attributes: { 'data-theme': theme },
    body: [
      notices(isAbsent ? words.notThere : undefined, missing, words, texts !== undefined),
      `<header class="masthead"${named}><div class="frame">`,
      `<p class="brand"><span class="mark" aria-hidden="true"></span>${escapeMarkup(portal.name)}</p>`,
      `<ul class="sections">${portal.sections.map((section) => `<li>${escapeMarkup(section)}</li>`).join('')}</ul>`,
      '</div></header>',
      `<main${named}>`,
      `<div class="page-head"><div class="frame"><h1>${escapeMarkup(title)}</h1></div></div>`,
      ...elements.map(
        ({ element, item }) =>
          `<section class="part"><div class="frame"><${element}${written({ lang: locale, item, 'heading-level': '2', theme })}></${element}></div></section>`,
      ),
      '</main>',
      `<footer class="foot"${named}><div class="frame"><p>${escapeMarkup(portal.footer)}</p></div></footer>`,
      inlineJson('snapshot', snapshot),
      ...(texts ? [inlineJson('texts', JSON.stringify(texts))] : []),
    ],
  });
}

function notices(
  absent: string | undefined,
  missing: FramePage['missing'],
  words: ReturnType<typeof pageWords>,
  editable: boolean,
): string {
  const items = missing.map(({ label, place }) => {
    const text = escapeMarkup(label);
    return `<li>${editable ? `<button type="button"${written({ 'data-place': JSON.stringify(place) })}>${text}</button>` : text}</li>`;
  });
  const parts = [
    ...(absent === undefined ? [] : [`<p>${escapeMarkup(absent)}</p>`]),
    ...(items.length > 0
      ? [`<p>${escapeMarkup(words.missing)}</p><ul>${items.join('')}</ul><p>${escapeMarkup(words.missingHint)}</p>`]
      : []),
  ];
  return parts.length > 0
    ? `<aside class="notices"${written({ lang: words.lang, 'aria-label': words.missing })}>${parts.join('')}</aside>`
    : '';
}
