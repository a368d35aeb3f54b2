import { escapeMarkup } from '@party-building/delivery';
import { page, written } from './markup';
import { pageWords, type PageWords } from './words';

/** The widths at which a page is looked at, in CSS pixels. */
export const WIDTHS = { phone: 390, tablet: 768, desktop: 1280 } as const;

export interface OuterPage {
  /** The last segment of the page's own address. */
  token: string;
  title: string;
  language: 'en' | 'zh-Hans';
  locales: readonly string[];
  /** IANA name of the site's zone: times are told in it. */
  timeZone: string;
  locale: string;
  status: 'draft' | 'published';
  /** Whether texts open their fields. */
  editable: boolean;
  /** Seconds since 1970. */
  expires: number;
}

/** The preview around its frames: what can be chosen, and a frame for each version. */
export function outerPage({ token, title, language, locales, timeZone, locale, status, editable, expires }: OuterPage): string {
  const words = pageWords(language);
  const names = new Intl.DisplayNames(words.lang, { type: 'language' });
  return page({
    lang: words.lang,
    title: words.title(title),
    assets: 'assets/',
    styles: ['page.css'],
    scripts: ['page.js'],
    attributes: { 'data-base': token, 'data-expires': String(expires), 'data-editable': editable ? true : undefined },
    body: [
      '<header>',
      '<div class="bar">',
      `<h1>${escapeMarkup(words.title(title))}</h1>`,
      choice(
        'locale',
        words.language,
        locales.map((each) => [each, names.of(each) ?? each]),
        locale,
      ),
      choice(
        'width',
        words.width,
        (['phone', 'tablet', 'desktop'] as const).map((name) => [String(WIDTHS[name]), `${words[name]} ${WIDTHS[name]}`]),
        undefined,
      ),
      choice(
        'versions',
        words.versions,
        [
          ['draft', words.draft],
          ['both', words.both],
          ['published', words.published],
        ],
        status === 'published' ? 'published' : 'both',
      ),
      choice(
        'shown',
        words.shown,
        [
          ['own', words.own],
          ['whole', words.whole],
        ],
        'own',
      ),
      `<label class="switch"><input type="checkbox" name="dark"> ${escapeMarkup(words.dark)}</label>`,
      ...(editable
        ? [`<button type="button" class="list" aria-expanded="false" aria-controls="texts">${escapeMarkup(words.texts)}</button>`]
        : []),
      '</div>',
      ...(editable ? [] : [`<p class="note">${escapeMarkup(words.note(momentIn(timeZone, words.lang, expires * 1000)))}</p>`]),
      `<p class="ended-note" role="status"><span hidden>${escapeMarkup(words.ended)} <button type="button" class="again">${escapeMarkup(words.again)}</button></span></p>`,
      '</header>',
      '<main class="stage">',
      pane('draft', words.draft, words),
      pane('published', words.published, words),
      ...(editable ? [texts(words)] : []),
      '</main>',
    ],
  });
}

/** Day, time and zone; the zone in brackets, because Chinese would have it between the two. */
function momentIn(timeZone: string, language: string, at: number): string {
  const moment = new Intl.DateTimeFormat(language, { timeZone, dateStyle: 'long', timeStyle: 'short' }).format(at);
  const parts = new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'short' }).formatToParts(at);
  const zone = parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
  return language.startsWith('zh') ? `${moment}（${zone}）` : `${moment} (${zone})`;
}

function choice(
  name: string,
  legend: string,
  options: readonly (readonly [value: string, words: string])[],
  chosen: string | undefined,
): string {
  const inputs = options.map(
    ([value, text]) =>
      `<label><input type="radio"${written({ name, value, checked: value === chosen ? true : undefined })}><span>${escapeMarkup(text)}</span></label>`,
  );
  return `<fieldset><legend>${escapeMarkup(legend)}</legend>${inputs.join('')}</fieldset>`;
}

const pane = (status: string, name: string, words: PageWords): string =>
  [
    `<section class="pane"${written({ 'data-status': status, 'aria-label': name })} hidden>`,
    `<h2>${escapeMarkup(name)}</h2>`,
    `<p class="loading" role="status">${escapeMarkup(words.loading)}</p>`,
    `<div class="window"><iframe${written({ title: name, 'data-loading': words.loading })}></iframe></div>`,
    '</section>',
  ].join('');

const texts = (words: PageWords): string =>
  [
    `<aside id="texts" hidden${written({ 'aria-label': words.texts })}>`,
    `<p class="head"><strong>${escapeMarkup(words.texts)}</strong> <button type="button" class="close">${escapeMarkup(words.close)}</button></p>`,
    `<p>${escapeMarkup(words.textsHint)}</p>`,
    `<p class="none" hidden>${escapeMarkup(words.textsNone)}</p>`,
    '<ol></ol>',
    '</aside>',
  ].join('');
