import { escapeMarkup } from '@party-building/delivery';

export type Attributes = Readonly<Record<string, string | true | undefined>>;

/** ` name="value"` for each that is there; a `true` stands by its name alone. */
export const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : value === true ? [` ${name}`] : [` ${name}="${escapeMarkup(value)}"`]))
    .join('');

/** JSON that stands in a script element as data: nothing in it can end the element. */
export const inlineJson = (name: string, json: string): string =>
  `<script type="application/json"${written({ 'data-pb': name })}>${json.replace(/</g, '\\u003c')}</script>`;

interface Page {
  lang: string;
  title: string;
  /** Where the page's own files are. */
  assets: string;
  styles: readonly string[];
  scripts: readonly string[];
  /** Further markup of the head. */
  head?: readonly string[];
  attributes?: Attributes;
  body: readonly string[];
}

export const page = ({ lang, title, assets, styles, scripts, head = [], attributes = {}, body }: Page): string =>
  [
    '<!doctype html>',
    `<html${written({ lang, ...attributes })}>`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    `<title>${escapeMarkup(title)}</title>`,
    ...styles.map((file) => `<link rel="stylesheet"${written({ href: assets + file })}>`),
    ...head,
    ...scripts.map((file) => `<script defer${written({ src: assets + file })}></script>`),
    '</head>',
    '<body>',
    ...body,
    '</body>',
    '</html>\n',
  ].join('\n');
