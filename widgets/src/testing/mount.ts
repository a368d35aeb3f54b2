/** Content for tests, by name: see `test/content-routes.js`. */
export type ContentKind = 'full' | 'styled' | 'empty' | 'partly' | 'future' | 'torn' | 'down';

export interface MountOptions {
  content?: ContentKind;
  lang?: string;
  /** Attributes of the element. */
  attributes?: Record<string, string>;
  /** What stands in the tag. */
  children?: Node[];
  /** Width of what is around it, in CSS pixels. */
  width?: number;
  into?: Node;
}

const mounted: Element[] = [];
let endpoints = 0;

/** An address that no other element of the test has, so that they share nothing. */
export const endpointOf = (content: ContentKind): string => `/content/${content}/${(endpoints += 1)}/`;

/** Puts an element on the page, in a box with a language and a width. */
export function mount<K extends keyof HTMLElementTagNameMap>(tag: K, options: MountOptions = {}): HTMLElementTagNameMap[K] {
  const { content = 'full', lang = 'zh-CN', attributes = {}, children = [], width = 1000, into = document.body } = options;
  const box = document.createElement('div');
  box.lang = lang;
  box.style.width = `${width}px`;
  const element = document.createElement(tag);
  element.setAttribute('endpoint', endpointOf(content));
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  box.append(element);
  into.appendChild(box);
  mounted.push(box);
  return element;
}

/** Removes what {@link mount} has put there, and forgets what was saved. */
export function unmountAll(): void {
  for (const box of mounted.splice(0)) box.remove();
  localStorage.clear();
}

/** Waits until a condition holds; fails with its last error, or with what was waited for. */
export async function until<T>(what: string, condition: () => T | undefined | null | false, ms = 5000): Promise<T> {
  const end = performance.now() + ms;
  for (;;) {
    const result = condition();
    if (result) return result;
    if (performance.now() > end) throw new Error(`Waited in vain until ${what}`);
    await new Promise(requestAnimationFrame);
  }
}

/** Puts an element on the page and waits until it shows content. */
export async function mountLoaded<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  options: MountOptions = {},
): Promise<HTMLElementTagNameMap[K]> {
  const element = mount(tag, options);
  await until(`<${tag}> shows content`, () => part(element, 'base') && !part(element, 'loading'));
  // The width is observed after the first layout.
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  return element;
}

export const part = (element: Element, name: string): HTMLElement | null =>
  element.shadowRoot?.querySelector<HTMLElement>(`[part~='${name}']`) ?? null;

export const parts = (element: Element, name: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(`[part~='${name}']`) ?? []),
];

export const textOfParts = (element: Element, name: string): string[] =>
  parts(element, name).map((node) => (node.textContent ?? '').trim());

/** The next event of a name on an element. */
export function nextEvent<K extends keyof HTMLElementEventMap>(element: HTMLElement, name: K): Promise<HTMLElementEventMap[K]> {
  return new Promise((resolve) => element.addEventListener(name, resolve, { once: true }));
}
