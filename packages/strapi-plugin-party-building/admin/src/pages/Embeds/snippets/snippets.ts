import { embedPath, fragmentPath, type ElementName } from '@party-building/contract';
import { apiOf, originOf, tagOf, written, type Embedding } from './embedding';
import { FRAME_HEIGHT, NGINX, PHP_FUNCTION, SHAREPOINT_WEB_PART, VITE_FOR_VUE, WORDPRESS_PLUGIN } from './templates';

/** Ways of embedding, in the order in which they are offered. */
export const SNIPPET_KINDS = ['html', 'react', 'vue', 'wordpress', 'sharepoint', 'iframe', 'ssi'] as const;
export type SnippetKind = (typeof SNIPPET_KINDS)[number];

/** A piece of code to copy. */
export interface Snippet {
  /** What it is, by which the page has words for it. */
  id:
    | 'page'
    | 'component'
    | 'vite'
    | 'shortcode'
    | 'plugin'
    | 'address'
    | 'frame'
    | 'height'
    | 'webPart'
    | 'include'
    | 'nginx'
    | 'php'
    | 'phpTag';
  code: string;
}

/** The code of one way of embedding, as docs/site recommends it, for this CMS and this element. */
export function snippetsOf(kind: SnippetKind, embedding: Embedding): Snippet[] {
  const here = (template: string): string => forThisCms(template, embedding.cms);
  switch (kind) {
    case 'html':
      return [{ id: 'page', code: page(embedding) }];
    case 'react':
      return [{ id: 'component', code: react(embedding) }];
    case 'vue':
      return [
        { id: 'component', code: vue(embedding) },
        { id: 'vite', code: VITE_FOR_VUE },
      ];
    case 'wordpress':
      return [
        { id: 'shortcode', code: shortcode(embedding) },
        { id: 'plugin', code: here(WORDPRESS_PLUGIN) },
      ];
    case 'sharepoint':
      return [
        { id: 'address', code: frameAddress(embedding) },
        { id: 'frame', code: frame(embedding) },
        { id: 'webPart', code: here(SHAREPOINT_WEB_PART) },
      ];
    case 'iframe':
      return [
        { id: 'frame', code: frame(embedding) },
        { id: 'height', code: here(FRAME_HEIGHT) },
      ];
    case 'ssi':
      return [
        { id: 'include', code: `${head(embedding)}\n\n${tagOf(embedding, `<!--# include virtual="/pb/${belowV1(embedding)}" -->`)}` },
        { id: 'nginx', code: here(NGINX) },
        { id: 'phpTag', code: tagOf(embedding, `<?= party_building('${belowV1(embedding)}') ?>`) },
        { id: 'php', code: here(PHP_FUNCTION) },
      ];
  }
}

/** Options that a frame does not take: it shows the element as it comes. */
export const lostInFrames = ({ attributes }: Embedding): string[] =>
  Object.keys(attributes).filter((name) => name !== 'item' && name !== 'locale');

/** The style sheet and the script, of the newest release or of one release with its hashes. */
function head({ cms, pinned }: Embedding): string {
  const folder = `${apiOf(cms)}widgets/${pinned?.version ?? 'v1'}/`;
  const hash = (integrity: string | undefined) => (integrity === undefined ? '' : written({ integrity, crossorigin: 'anonymous' }));
  return [
    `<link rel="stylesheet" href="${folder}pre.css"${hash(pinned?.style)} />`,
    `<script type="module" src="${folder}party-building.js"${hash(pinned?.script)}></script>`,
  ].join('\n');
}

const page = (embedding: Embedding): string => `${head(embedding)}\n\n${tagOf(embedding, embedding.fragment)}`;

function react({ tag, attributes, lang, numbers, cms }: Embedding): string {
  const component = `Pb${pascal(tag.replace(/^pb-/, ''))}`;
  const all = { endpoint: apiOf(cms), ...(lang !== undefined && { lang }), ...attributes };
  const props = Object.entries(all).map(([name, value]) => {
    const prop = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    return numbers.has(name) ? `${prop}={${value}}` : value === '' ? prop : `${prop}=${JSON.stringify(value)}`;
  });
  return [
    `import { ${component} } from '@party-building/widgets/react';`,
    '',
    'export function Content() {',
    `  return (`,
    `    <${component}`,
    ...props.map((prop) => `      ${prop}`),
    `    />`,
    `  );`,
    '}',
  ].join('\n');
}

function vue({ tag, attributes, lang, cms }: Embedding): string {
  const all = { endpoint: apiOf(cms), ...(lang !== undefined && { lang }), ...attributes };
  return [
    '<script setup lang="ts">',
    `import '@party-building/widgets/${tag.replace(/^pb-/, '')}';`,
    "import type {} from '@party-building/widgets/vue';",
    '</script>',
    '',
    '<template>',
    `  <${tag}${written(all)} />`,
    '</template>',
  ].join('\n');
}

/** WordPress reads an attribute without a value as a text of its own: it is written with an empty one. */
const shortcode = ({ tag, attributes }: Embedding): string =>
  `[party-building element="${tag}"${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('')}]`;

const frameAddress = ({ cms, locale, tag, item }: Embedding): string => apiOf(cms) + embedPath(locale, tag as ElementName, item);

function frame(embedding: Embedding): string {
  const sandbox = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';
  const attributes = { src: frameAddress(embedding), title: embedding.title, width: '100%', height: '960', sandbox };
  return ['<iframe', ...Object.entries(attributes).map(([name, value]) => ` ${written({ [name]: value })}`), '></iframe>'].join('\n');
}

/** The fragment's path below `v1/`, which servers ask for. */
const belowV1 = ({ locale, tag, item }: Embedding): string => fragmentPath(locale, tag as ElementName, item).replace(/^v1\//, '');

const pascal = (name: string): string => name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The documentation's code with this CMS in the place of its example. */
function forThisCms(template: string, cms: string): string {
  const { host } = new URL(cms);
  return template
    .replaceAll("const CMS = 'https://cms.example.com'", `const CMS = '${originOf(cms)}'`)
    .replaceAll('https://cms.example.com', cms)
    .replaceAll('cms.example.com', host);
}
