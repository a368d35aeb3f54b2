import { API_PATH } from '@party-building/contract';

/** What a stage shows: an element on a page of its own. */
export interface Shown {
  /** What the page is called. */
  title: string;
  tag: string;
  attributes: Readonly<Record<string, string>>;
  /** Language of the page. */
  lang: string;
  scheme: 'light' | 'dark';
  /** CSS properties of the page: tokens. */
  properties: Readonly<Record<string, string>>;
  /** Whether all is in grey, as on days of mourning. */
  grey: boolean;
}

const GROUNDS = { light: '#ffffff', dark: '#121212' } as const;

/**
 * Brings a frame's own empty page to what is to be shown. The page has the admin's origin and its policy: the elements' script and
 * style sheets come from the CMS, as on any portal, and show what is published. Nothing in it is HTML from a string.
 */
export function showIn(page: Document, { title, tag, attributes, lang, scheme, properties, grey }: Shown): void {
  if (!page.querySelector('script')) furnish(page);
  const root = page.documentElement;
  root.lang = lang;
  root.style.cssText = '';
  root.style.colorScheme = scheme;
  root.style.background = GROUNDS[scheme];
  if (grey) root.style.filter = 'grayscale(1)';
  for (const [name, value] of Object.entries(properties)) root.style.setProperty(name, value);
  page.title = title;
  const heading = page.querySelector('h1');
  if (heading) heading.textContent = title;
  const main = page.querySelector('main');
  // Beside the one around the frame, which has no name.
  main?.setAttribute('aria-label', title);
  const [place] = main?.getElementsByTagName('div') ?? [];
  const present = place?.firstElementChild;
  if (present?.localName === tag) setAttributes(present, attributes);
  else {
    const element = page.createElement(tag);
    setAttributes(element, attributes);
    place?.replaceChildren(element);
  }
}

function furnish(page: Document): void {
  const folder = `${API_PATH}/widgets/v1/`;
  const sheets = ['pre.css', 'embed.css'].map((name) =>
    Object.assign(page.createElement('link'), { rel: 'stylesheet', href: folder + name }),
  );
  // A link of the content leads to a tab of its own, not to a page in the frame.
  const base = Object.assign(page.createElement('base'), { target: '_blank' });
  const script = Object.assign(page.createElement('script'), { type: 'module', src: `${folder}party-building.js` });
  page.head.append(base, ...sheets, script);
  // For those who hear the page: a page begins with what it is.
  const heading = page.createElement('h1');
  heading.style.cssText = 'position: absolute; inline-size: 1px; block-size: 1px; margin: 0; overflow: hidden; clip-path: inset(50%)';
  const main = page.createElement('main');
  main.append(heading, page.createElement('div'));
  page.body.replaceChildren(main);
}

function setAttributes(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const name of element.getAttributeNames()) if (!(name in attributes)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
