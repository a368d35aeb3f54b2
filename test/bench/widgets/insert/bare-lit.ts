import { html, LitElement, type PropertyDeclarations } from 'lit';

/** What a bare element shows for an item. */
interface Shown {
  strings: TemplateStringsArray;
  texts: readonly string[];
}

const VOID = /^(area|br|col|hr|img|input|source|wbr)$/;

/**
 * Rendered nodes as a Lit template, as an author would have written it for this one item: all elements and attributes in one static
 * template, each text a binding. Nothing is left out but comments, so the bare element renders as many nodes.
 */
function templateOf(root: ShadowRoot): Shown {
  const strings = [''];
  const texts: string[] = [];
  const write = (markup: string): void => {
    strings[strings.length - 1] += markup;
  };
  const walk = (node: Node): void => {
    if (node instanceof Text && node.data.trim()) {
      texts.push(node.data);
      strings.push('');
    } else if (node instanceof Text) {
      write(node.data);
    } else if (node instanceof Element) {
      const attributes = [...node.attributes].map(
        ({ name, value }) => ` ${name}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`,
      );
      write(`<${node.localName}${attributes.join('')}>`);
      node.childNodes.forEach(walk);
      if (!VOID.test(node.localName)) write(`</${node.localName}>`);
    }
  };
  root.childNodes.forEach(walk);
  return { strings: Object.assign(strings, { raw: strings }), texts };
}

/** All that an element shows, node by node: it is the same for two that show the same. */
const nodesOf = (root: ShadowRoot): string => JSON.stringify(templateOf(root));

const items: string[] = [];
let box: HTMLElement | undefined;

declare global {
  /** The page's half of the bench: `insert.ts` has the other. */
  var insertion: {
    /**
     * Defines a bare element that shows what some of ours show, with the same style sheets and its content at hand.
     *
     * @returns its tag.
     */
    defineBare(selector: string): string;
    /** Makes elements, puts them into the page at once, and waits until all are rendered and laid out. */
    insert(tag: string, count: number): Promise<void>;
    /** @returns what the inserted elements show, and removes them. */
    take(): string;
  };
}

globalThis.insertion = {
  defineBare(selector) {
    const content = new Map<string, Shown>();
    const sheets: CSSStyleSheet[] = [];
    for (const sample of document.querySelectorAll(selector)) {
      const [item, root] = [sample.getAttribute('item'), sample.shadowRoot];
      if (item === null || !root) throw new Error(`<${sample.localName}> shows nothing to be like.`);
      content.set(item, templateOf(root));
      sheets.splice(0, sheets.length, ...root.adoptedStyleSheets);
    }
    items.push(...content.keys());
    class BareElement extends LitElement {
      static override properties: PropertyDeclarations = { item: {} };
      static override styles = sheets;
      declare item: string;

      override render(): unknown {
        const shown = content.get(this.item);
        return shown && html(shown.strings, ...shown.texts);
      }
    }
    customElements.define('bare-element', BareElement);
    return 'bare-element';
  },

  async insert(tag, count) {
    box = document.body.appendChild(document.createElement('div'));
    const elements = Array.from({ length: count }, (_, i) => {
      const element = document.createElement(tag) as LitElement;
      element.setAttribute('item', items[i % items.length] ?? '');
      return element;
    });
    box.append(...elements);
    await Promise.all(elements.map(({ updateComplete }) => updateComplete));
    box.getBoundingClientRect();
  },

  take() {
    const shown = [...(box?.children ?? [])].map(({ shadowRoot }) => (shadowRoot ? nodesOf(shadowRoot) : ''));
    box?.remove();
    return shown.join('\n');
  },
};
