/** A style sheet for `adoptedStyleSheets`: the only way in which styles get in, because a strict page blocks all others. */
export function css(text: TemplateStringsArray | [string]): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text[0] ?? '');
  return sheet;
}
