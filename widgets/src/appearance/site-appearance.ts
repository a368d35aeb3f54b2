import type { ThemeTokens } from '@party-building/contract';
import { siteTokens } from '../styles/tokens.styles.js';

/** One sheet for all elements that show the same site, whichever publish it came with. */
const sheets = new Map<string, CSSStyleSheet>();
const known = new WeakMap<ThemeTokens, CSSStyleSheet>();

/** Puts a site's tokens on top of an element's style sheets, or takes them away; other sheets stay. */
export function adoptAppearance(root: ShadowRoot, appearance: ThemeTokens | undefined): void {
  const sheet = appearance && sheetOf(appearance);
  const of = root.adoptedStyleSheets;
  const ours = [...sheets.values()];
  if (of.find((each) => ours.includes(each)) !== sheet)
    root.adoptedStyleSheets = [...of.filter((each) => !ours.includes(each)), ...(sheet ? [sheet] : [])];
}

function sheetOf(appearance: ThemeTokens): CSSStyleSheet {
  let sheet = known.get(appearance);
  if (!sheet) {
    const key = JSON.stringify(appearance);
    sheets.set(key, (sheet = sheets.get(key) ?? siteTokens(appearance)));
    known.set(appearance, sheet);
  }
  return sheet;
}
