type KeyEvent = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/**
 * The tab that a key leads to in a horizontal tab list (WAI-ARIA Authoring Practices, Tabs).
 *
 * @param event the key, with what else is held down: shortcuts of the browser are left alone.
 * @returns `undefined` for a key that is none of the tab list's.
 */
export function nextTab(event: KeyEvent, index: number, count: number, rightToLeft: boolean): number | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey) return undefined;
  const step = rightToLeft ? -1 : 1;
  const next = { ArrowRight: index + step, ArrowLeft: index - step, Home: 0, End: -1 }[event.key];
  return next === undefined ? undefined : (next + count) % count;
}
