import { groundOf, type Logo, type LogoVariant, type Text } from '@party-building/contract';
import { nameOf } from './names';
import { SHEET_STYLE } from './sheet-style';
import { wordsFor, type KitWords } from './words';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);

const plain = (text: Text): string => (typeof text === 'string' ? text : text.text);
/** A text that fell back says which language it is in. */
const written = (text: Text): string =>
  typeof text === 'string' ? escaped(text) : `<span lang="${escaped(text.lang)}">${escaped(text.text)}</span>`;

const section = (title: string, content: string): string =>
  content === '' ? '' : `<section>\n<h2>${escaped(title)}</h2>\n${content}\n</section>\n`;

const number = (value: number, locale: string): string => value.toLocaleString(locale, { maximumFractionDigits: 2 });

/**
 * The rules of a logo as a page that any browser opens from a folder: no script, nothing loaded but the kit's own files. It prints on
 * two or three sheets.
 */
export function rulesSheet(logo: Logo, locale: string): string {
  const words = wordsFor(locale);
  return `<!doctype html>
<html lang="${escaped(locale)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(plain(logo.name))} · ${escaped(words.sheet)}</title>
<style>${SHEET_STYLE}</style>
<header>
<p class="kind">${escaped(words.kinds[logo.kind])}</p>
<h1>${written(logo.name)}</h1>
<p class="lead">${escaped(words.sheet)}</p>
</header>
<main>
${section(words.variants, `<ul class="variants">${logo.variants.map((variant) => variantItem(variant, logo, words, locale)).join('\n')}</ul>`)}${measures(logo, words, locale)}${section(words.palette, palette(logo))}${section(words.allowed, swatches(logo.rules?.allowedGrounds, logo, 'allowed'))}${section(words.forbidden, swatches(logo.rules?.forbiddenGrounds, logo, 'forbidden'))}${guidelines(logo, words)}${section(words.validity, validity(logo, words))}</main>
</html>
`;
}

/** The file that a page shows of a variant. */
const shownFile = (variant: LogoVariant): string =>
  variant.picture.svg ? nameOf(variant, undefined, 'svg') : nameOf(variant, variant.picture.widths.at(-1), 'png');

const picture = (variant: LogoVariant, alt: string): string => `<img src="${escaped(shownFile(variant))}" alt="${escaped(alt)}">`;

function variantItem(variant: LogoVariant, { alt }: Logo, words: KitWords, locale: string): string {
  const { arrangement, colourMode, ground, language } = variant;
  const tongue = language === undefined ? '' : ` · ${nameOfLanguage(language, locale)}`;
  const about = `${words.colourModes[colourMode]} · ${words.grounds[ground]}${tongue}`;
  const files = [
    ...(variant.picture.svg ? [['SVG', nameOf(variant, undefined, 'svg')]] : []),
    ...variant.picture.widths.flatMap((width) => [
      [`PNG ${width}`, nameOf(variant, width, 'png')],
      [`WebP ${width}`, nameOf(variant, width, 'webp')],
    ]),
  ].map(([label = '', file = '']) => `<a href="${escaped(file)}">${label}</a>`);
  return `<li><figure><div class="ground ${ground}">${picture(variant, plain(alt))}</div>
<figcaption><strong>${escaped(words.arrangements[arrangement])}</strong> ${escaped(about)}<span class="files">${files.join(' ')}</span></figcaption></figure></li>`;
}

const nameOfLanguage = (language: string, locale: string): string =>
  escaped(new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language);

/** Clear space drawn to scale, and the smallest widths beside it. */
function measures(logo: Logo, words: KitWords, locale: string): string {
  const { clearSpace, minimumWidth } = logo.rules ?? {};
  const [first] = logo.variants;
  const parts: string[] = [];
  if (clearSpace !== undefined && first) {
    const height = 96;
    const space = Math.min(clearSpace, 1.5) * height;
    parts.push(`<section>
<h2>${escaped(words.clearSpace)}</h2>
<div class="space ${first.ground}"><div style="padding:${space.toFixed(1)}px"><img style="height:${height}px" src="${escaped(shownFile(first))}" alt=""></div></div>
<p>${escaped(words.clearSpaceText(number(clearSpace, locale)))}</p>
</section>`);
  }
  const widths = [
    minimumWidth?.screen === undefined
      ? ''
      : `<li><strong>${number(minimumWidth.screen, locale)} px</strong> ${escaped(words.screen)}</li>`,
    minimumWidth?.print === undefined ? '' : `<li><strong>${number(minimumWidth.print, locale)} mm</strong> ${escaped(words.print)}</li>`,
  ].join('');
  if (widths !== '') parts.push(`<section>\n<h2>${escaped(words.minimum)}</h2>\n<ul class="widths">${widths}</ul>\n</section>`);
  return parts.length === 0 ? '' : `<div class="columns">\n${parts.join('\n')}\n</div>\n`;
}

function palette({ rules }: Logo): string {
  const colours = rules?.palette ?? [];
  if (colours.length === 0) return '';
  const items = colours.map(({ name, hex, cmyk, pantone }) => {
    const values = [
      hex.toUpperCase(),
      ...(cmyk ? [`C${cmyk[0]} M${cmyk[1]} Y${cmyk[2]} K${cmyk[3]}`] : []),
      ...(pantone ? [`Pantone ${escaped(pantone)}`] : []),
    ];
    return `<li><div class="colour" style="background:${hex}"></div><strong>${written(name)}</strong>${values.map((value) => `<span>${value}</span>`).join('')}</li>`;
  });
  return `<ul class="palette">${items.join('\n')}</ul>`;
}

/** The logo on each ground: what is allowed is shown as it looks, what is not is crossed out. */
function swatches(grounds: readonly string[] | undefined, { variants }: Logo, state: 'allowed' | 'forbidden'): string {
  if (!grounds || grounds.length === 0) return '';
  const items = grounds.map((hex) => {
    const variant = variants.find(({ ground }) => ground === groundOf(hex)) ?? variants[0];
    return `<li class="${state}"><div class="colour" style="background:${hex}">${variant ? picture(variant, '') : ''}</div><span>${hex.toUpperCase()}</span></li>`;
  });
  return `<ul class="grounds">${items.join('\n')}</ul>`;
}

function guidelines(logo: Logo, words: KitWords): string {
  const list = (title: string, kind: string, texts: readonly Text[] | undefined): string =>
    texts && texts.length > 0
      ? `<section class="${kind}">\n<h2>${escaped(title)}</h2>\n<ul>${texts.map((text) => `<li>${written(text)}</li>`).join('')}</ul>\n</section>`
      : '';
  const lists = [list(words.dos, 'dos', logo.do), list(words.donts, 'donts', logo.dont)].filter(Boolean);
  return lists.length === 0 ? '' : `<div class="columns">\n${lists.join('\n')}\n</div>\n`;
}

function validity({ validFrom, validUntil, supersededBy }: Logo, words: KitWords): string {
  const time = (date: string): string => `<time datetime="${date}">${date}</time>`;
  const parts = [
    ...(validFrom ? [`${escaped(words.from)} ${time(validFrom)}`] : []),
    ...(validUntil ? [`${escaped(words.until)} ${time(validUntil)}`] : []),
  ];
  const lines = [
    ...(parts.length > 0 ? [parts.join(' ')] : []),
    ...(supersededBy ? [`${escaped(words.replaced)} ${escaped(supersededBy)}`] : []),
  ];
  return lines.map((line) => `<p>${line}</p>`).join('');
}
