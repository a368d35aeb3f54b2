import type { Appearance } from '@party-building/contract';
import { siteTokens } from '../styles/tokens.styles.js';

/** One sheet for all elements that show the same site. */
const sheets = new Map<string, CSSStyleSheet>();

/** Puts a site's tokens on top of an element's own style sheets, or takes them away. */
export function adoptAppearance(root: ShadowRoot, own: readonly CSSStyleSheet[], appearance: Appearance | undefined): void {
  const key = JSON.stringify(appearance);
  const sheet = appearance && (sheets.get(key) ?? siteTokens(appearance));
  if (sheet) sheets.set(key, sheet);
  if (root.adoptedStyleSheets[own.length] !== sheet) root.adoptedStyleSheets = sheet ? [...own, sheet] : [...own];
}
