import { FIELD_MARK } from '../checks/reveal-field';

/** So long a form may take to be there; whoever waits longer has found something else to do. */
const LONGEST_MS = 15_000;

let end: () => void = () => undefined;

/**
 * Gives the focus to a field of the edit view, and opens the rows of lists that it stands in. The form may not be there yet, and Strapi
 * makes it anew when the entry has been loaded: until the editor does something the focus stays on it.
 *
 * @param path as the form names it: `measures.0.title`. Strapi's own `?field=` falls over texts in blocks and a second list.
 */
export function focusField(path: string): void {
  end();
  const opened = new WeakSet<Element>();
  const over = new AbortController();
  const observer = new MutationObserver(() => look());
  const timer = setTimeout(() => end(), LONGEST_MS);
  end = () => {
    clearTimeout(timer);
    over.abort();
    observer.disconnect();
  };
  for (const type of ['pointerdown', 'keydown']) addEventListener(type, () => end(), { capture: true, signal: over.signal });

  const look = (): void => {
    const control = controlOf(path, opened);
    if (!control || control.contains(document.activeElement)) return;
    control.focus();
    control.scrollIntoView({ block: 'center' });
  };
  observer.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['aria-expanded', 'disabled'] });
  look();
}

/** What one writes with first: a text in blocks has buttons above it. */
const TYPED = ['[contenteditable=true]', 'input:not([type=hidden]), textarea, [role=combobox]', 'button'];

/** What one writes or chooses with in a field; `undefined` where it is not there yet. */
function controlOf(path: string, opened: WeakSet<Element>): HTMLElement | undefined {
  const [name = '', ...rest] = path.split('.');
  const marker = document.querySelector(`[${FIELD_MARK}="${CSS.escape(name)}"]`);
  if (!marker) return undefined;
  // A choice of the kind of a block carries the name of the text, too.
  const named = document.querySelector<HTMLElement>(['input', 'textarea'].map((tag) => `${tag}[name="${CSS.escape(path)}"]`).join());
  if (named) return named;
  if (rest.length === 0) return controlIn(around(marker, TYPED.join()));
  let within = around(marker, ROWS);
  for (const step of rest) {
    if (!/^\d+$/.test(step)) continue;
    const row = within && rowsIn(within)[Number(step)];
    if (!row) return undefined;
    if (row.getAttribute('aria-expanded') !== 'true') {
      if (!opened.has(row)) row.click();
      opened.add(row);
      return undefined;
    }
    within = regionOf(row);
  }
  return controlIn(within);
}

/** The buttons that open and close the rows of a list. */
const ROWS = 'h3 > button';

const regionOf = (row: Element): Element | undefined => document.getElementById(row.getAttribute('aria-controls') ?? '') ?? undefined;

/** The rows of a list, without those of lists inside its rows. */
function rowsIn(list: Element): HTMLElement[] {
  const all = [...list.querySelectorAll<HTMLElement>(ROWS)];
  return all.filter((row) => !all.some((other) => other !== row && regionOf(other)?.contains(row)));
}

/** The nearest element around another that holds such a one. */
function around(inside: Element, selector: string): Element | undefined {
  for (let element = inside.parentElement; element; element = element.parentElement) if (element.querySelector(selector)) return element;
  return undefined;
}

function controlIn(field: Element | undefined): HTMLElement | undefined {
  for (const selector of TYPED) {
    const control = field?.querySelector<HTMLElement>(selector);
    if (control) return control;
  }
  return undefined;
}
