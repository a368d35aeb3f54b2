/**
 * Defines an element, unless the page has one of that name from another copy (the first keeps the name), or the browser cannot take
 * its styles: then what stands in the tag stays.
 */
export function define(name: string, element: CustomElementConstructor): void {
  if ('adoptedStyleSheets' in document && !customElements.get(name)) customElements.define(name, element);
}
