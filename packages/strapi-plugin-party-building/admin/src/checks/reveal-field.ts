/** Names a field in an address of the edit view. Not Strapi's own `field`, which takes down a page that has a list of components. */
export const REVEAL = 'reveal';

/** Stands at each field of ours, for Strapi's own inputs do not all carry their names. */
export const FIELD_MARK = 'data-party-building-field';

const FOCUSABLE = 'input:not([type=hidden]), textarea, [role=combobox], [contenteditable=true], button';
/** Rows of a list of components. */
const ROWS = 'h3 > button';
/** How long to wait for a list to open, or a form to load, in milliseconds. */
const PATIENCE = 4000;

/**
 * Opens what hides a field, brings it into view and focuses it. By the page itself: to Strapi's forms a change of the address is a
 * departure, before which they ask about unsaved changes.
 *
 * @returns whether the field was found.
 */
export async function revealField(path: readonly string[]): Promise<boolean> {
  const until = performance.now() + PATIENCE;
  let found = find(path);
  while (!(found instanceof HTMLElement)) {
    if (performance.now() > until) return false;
    await nextFrame();
    found = find(path);
  }
  found.scrollIntoView({ block: 'center' });
  found.focus({ preventScroll: true });
  return true;
}

const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** What takes the focus for the field; `undefined` while something on the way is closed, has just been opened, or is not there. */
function find(path: readonly string[]): HTMLElement | undefined {
  // While a dialog is open or closing, it keeps the focus.
  if (document.querySelector('[role=dialog], [role=alertdialog]')) return undefined;
  const named = document.querySelector<HTMLElement>(`[name="${CSS.escape(path.join('.'))}"]`);
  if (named) return named;
  let scope: Element = document.body;
  for (const step of path) {
    const next = /^\d+$/.test(step) ? openRow(scope, Number(step)) : fieldOf(scope, step);
    if (next === undefined) return undefined;
    scope = next;
  }
  return scope.querySelector<HTMLElement>(FOCUSABLE) ?? undefined;
}

/** The nearest element around the mark that can be used. */
function fieldOf(scope: Element, name: string): Element | undefined {
  const mark = scope.querySelector(`[${FIELD_MARK}="${CSS.escape(name)}"]`);
  for (let element = mark?.parentElement; element && scope.contains(element); element = element.parentElement)
    if (element.querySelector(FOCUSABLE)) return element;
  return undefined;
}

/** The row of a list, opened where it is closed; `undefined` until its fields are there. */
function openRow(list: Element, index: number): Element | undefined {
  const row = [...list.querySelectorAll<HTMLElement>(ROWS)].filter(
    (each) => !each.closest('[role=region]') || list.closest('[role=region]'),
  )[index];
  if (!row) return undefined;
  if (row.getAttribute('aria-expanded') !== 'true') {
    row.click();
    return undefined;
  }
  const content = document.getElementById(row.getAttribute('aria-controls') ?? '');
  return content?.querySelector(`[${FIELD_MARK}]`) ? content : undefined;
}
