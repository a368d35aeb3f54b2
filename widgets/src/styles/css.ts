/**
 * A style sheet for `adoptedStyleSheets`: the only way in which styles get in, because a strict page blocks all others. A server that
 * renders pages has no style sheets: there nothing is drawn.
 */
export function css(text: TemplateStringsArray | [string]): CSSStyleSheet {
  const sheet = new (globalThis.CSSStyleSheet ?? Object)();
  sheet.replaceSync?.(text[0] ?? '');
  return sheet;
}
