import type { Page } from 'playwright-core';

const TAGS = new Set(
  'a article blockquote body br button code dd details div dl dt em h1 h2 h3 h4 h5 h6 head header html image img li link meta ol option p path pre rect s script section select slot span strong summary svg time title u ul'.split(
    ' ',
  ),
);

/** Markup in a page and in the shadow trees of its elements that no template of ours makes: tags, attributes that run, addresses. */
export function strangeMarkup(page: Page): Promise<string[]> {
  return page.evaluate(
    (tags) => {
      const strange: string[] = [];
      const look = (root: ParentNode): void => {
        for (const node of root.querySelectorAll('*')) {
          if (node.localName.startsWith('pb-')) {
            if (node.shadowRoot) look(node.shadowRoot);
            continue;
          }
          if (!tags.includes(node.localName)) strange.push(`<${node.localName}>`);
          for (const { name, value } of node.attributes) {
            if (/^(on|style$|srcdoc$|form|xlink)/.test(name)) strange.push(`<${node.localName} ${name}="${value}">`);
          }
          if (node instanceof HTMLAnchorElement && !/^(https?|mailto|tel|geo):$/.test(node.protocol))
            strange.push(`<a href="${node.href}">`);
          if (node instanceof SVGImageElement && !new URL(node.href.baseVal, location.href).href.startsWith(`${location.origin}/`))
            strange.push(`<image href="${node.href.baseVal}">`);
          if (node instanceof HTMLImageElement && !node.src.startsWith(`${location.origin}/`)) strange.push(`<img src="${node.src}">`);
        }
      };
      look(document);
      return strange;
    },
    [...TAGS],
  );
}
