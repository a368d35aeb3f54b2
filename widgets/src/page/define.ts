/**
 * Defines an element, unless the page has one of that name from another copy (the first keeps the name), or the browser cannot take
 * its styles: then what stands in the tag stays. A server that renders pages has no elements.
 */
export function define(name: string, element: CustomElementConstructor): void {
  if (globalThis.document?.adoptedStyleSheets && !customElements.get(name)) customElements.define(name, element);
}
