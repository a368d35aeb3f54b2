declare global {
  /** Milliseconds after the start of the navigation, put there by {@link noteWhenShown}. */
  var shownAt: number | undefined;
}

/**
 * Runs in a page before anything else: notes the first frame in which every custom element, in shadow roots too, is defined and has
 * rendered, and every text can be seen. It asks the same of each library, once a frame.
 */
export function noteWhenShown(texts: readonly string[]): void {
  const isUpgraded = (element: Element): boolean =>
    !element.localName.includes('-') || (element.matches(':defined') && (element as { hasUpdated?: boolean }).hasUpdated !== false);

  const isVisible = (element: Element): boolean =>
    element.getClientRects().length > 0 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

  /** Removes the texts that are visible; false where an element is not upgraded. */
  const look = (root: Node, missing: Set<string>): boolean => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        if (!isUpgraded(node) || (node.shadowRoot && !look(node.shadowRoot, missing))) return false;
      } else if (node.parentElement) {
        const { data } = node as Text;
        for (const text of missing) if (data.includes(text) && isVisible(node.parentElement)) missing.delete(text);
      }
    }
    return true;
  };

  const frame = (): void => {
    const missing = new Set(texts);
    if (document.body && look(document.body, missing) && missing.size === 0) globalThis.shownAt = performance.now();
    else requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}
