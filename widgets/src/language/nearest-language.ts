/** The language at an element: the nearest `lang`, in its own tree or around the shadow roots it stands in; else the reader's. */
export function nearestLanguage(element: Element): string {
  for (let node: Element | undefined = element; node; node = hostOf(node)) {
    const lang = node.closest<HTMLElement>('[lang]')?.lang;
    if (lang) return lang;
  }
  return navigator.language;
}

function hostOf(node: Node): Element | undefined {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/**
 * Calls back when a `lang` changes anywhere around an element. One observer serves all elements; it keeps no root alive.
 *
 * @returns ends it.
 */
export function watchLanguage(element: Element, listener: () => void): () => void {
  observer ??= new MutationObserver(() => listeners.forEach((call) => call()));
  for (let node: Node | undefined = element; node; node = hostOf(node)) {
    observer.observe(node.getRootNode(), { attributes: true, attributeFilter: ['lang'], subtree: true });
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size) return;
    observer?.disconnect();
    observer = undefined;
  };
}
