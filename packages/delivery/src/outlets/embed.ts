import { embedPath, FRAME_ANCESTORS_META, OEMBED_PATH, textOf, type Snapshot } from '@party-building/contract';
import { renderFragment } from '@party-building/widgets/fragments';
import { frameAncestors, type Access } from '../http/access.js';
import { Body } from '../snapshot/body.js';
import type { BuiltSnapshot } from '../snapshot/snapshot.js';
import type { Content } from './content.js';
import { elementName } from './element-name.js';
import { escapeMarkup } from './escape.js';
import { shownElements, type FragmentOptions, type Shown } from './fragments.js';

export interface EmbedOptions extends FragmentOptions {
  /** See `Site`. Only discovery names it: everything that a page loads stands at an address relative to its own. */
  baseUrl: string;
  access: Access;
  /**
   * For files without a server's headers: the policy is inside, and what a page loads stands below the path of `baseUrl`, since file
   * servers show the index of a folder with or without a closing slash.
   */
  asFiles?: boolean;
}

/**
 * `embed/{locale}/{element}` and, of one thing, `…/{element}/{item}`: a page with one element in it, for frames.
 *
 * A query changes nothing, as everywhere: a page is light, like an element on a page that does not say what it stands on.
 */
export const embedContents = ({ snapshot }: BuiltSnapshot, options: EmbedOptions): Content[] =>
  shownElements(snapshot).map((shown) => embedContent(snapshot, shown, options));

export function embedContent(snapshot: Snapshot, shown: Shown, options: EmbedOptions): Content {
  const ancestors = frameAncestors(options.access);
  const headers = [
    'Content-Security-Policy',
    `${POLICY}; frame-ancestors ${ancestors.length > 0 ? ancestors.join(' ') : "'none'"}`,
    'Referrer-Policy',
    'strict-origin-when-cross-origin',
  ];
  return {
    path: embedPath(snapshot.locale, shown.element, shown.item),
    type: 'text/html; charset=utf-8',
    caching: 'revalidated',
    body: new Body(() => Buffer.from(embedPage(snapshot, shown, ancestors, options)), 5),
    headers,
  };
}

/** What such a page is called, in words: the thing, and the site. */
export function embedTitle(snapshot: Snapshot, shown: Shown): string {
  const site = textOf(snapshot.concept?.siteName);
  const thing = textOf(elementName(snapshot, shown));
  return thing === '' || thing === site ? site : site === '' ? thing : `${thing} – ${site}`;
}

/** What a page loads comes from where it stands; nothing in it is inline, and only the elements' own Trusted Types policy may be made. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types party-building',
].join('; ');

function embedPage(
  snapshot: Snapshot,
  shown: Shown,
  ancestors: readonly string[],
  { baseUrl, day, asFiles = false }: EmbedOptions,
): string {
  const { element, ...of } = shown;
  const { item } = of;
  const path = embedPath(snapshot.locale, element, item);
  const root = asFiles ? new URL(baseUrl, 'http://localhost').pathname : '../'.repeat(path.split('/').length - 1);
  const itself = baseUrl + path;
  const oembed = `${baseUrl}${OEMBED_PATH}?url=${encodeURIComponent(itself)}&format=json`;
  const title = embedTitle(snapshot, shown);
  const attributes = { lang: snapshot.locale, ...(item !== undefined && { item }), 'heading-level': '1' };
  const fragment = renderFragment(element, snapshot, { ...of, baseUrl: root, headingLevel: 1, today: day });
  return [
    '<!doctype html>',
    `<html ${written({ lang: snapshot.locale })}>`,
    '<head>',
    '<meta charset="utf-8">',
    ...(asFiles ? [`<meta http-equiv="Content-Security-Policy" ${written({ content: POLICY })}>`] : []),
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    `<meta ${written({ name: FRAME_ANCESTORS_META, content: ancestors.join(' ') })}>`,
    `<title>${escapeMarkup(title)}</title>`,
    // A link leads out of the frame. A target of "_blank" gives no opener (HTML, "get an element's noopener").
    '<base target="_blank">',
    // A folder of files answers no questions.
    ...(asFiles ? [] : [`<link rel="alternate" type="application/json+oembed" ${written({ href: oembed, title })}>`]),
    `<link rel="stylesheet" href="${root}widgets/v1/pre.css">`,
    `<link rel="stylesheet" href="${root}widgets/v1/embed.css">`,
    `<script type="module" src="${root}widgets/v1/party-building.js"></script>`,
    `<script defer src="${root}widgets/v1/embed.js"></script>`,
    '</head>',
    `<body><main><${element} ${written(attributes)}>${fragment ?? ''}</${element}></main></body>`,
    '</html>\n',
  ].join('\n');
}

const written = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => `${name}="${escapeMarkup(value)}"`)
    .join(' ');
