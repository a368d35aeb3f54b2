import { findText, normal, type PlacedText } from './find-text';

/** A text as it stands on the page, with where it is written. */
export interface ShownText {
  element: Element;
  placed: PlacedText;
}

const isElement = (node: unknown): node is Element => node instanceof Element;
/** One of the widgets: the example portal around them has words of its own, which are no entry's. */
const isWidget = ({ tagName }: Element): boolean => tagName.startsWith('PB-');

/** The text that an element shows itself, without what stands in its children. */
const ownText = (element: Element): string =>
  normal([...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : '')).join(''));

/** The text under a pointer: of the innermost element that shows one we know, the open shadow roots looked into. */
export function textUnder(event: Event, texts: readonly PlacedText[]): ShownText | undefined {
  const path = event.composedPath().filter(isElement);
  for (const element of path.slice(0, path.map(isWidget).lastIndexOf(true) + 1)) {
    const placed = findText(ownText(element), texts);
    if (placed) return { element, placed };
    // A paragraph with bold words is one text.
    const whole =
      element.childElementCount > 0 && /^(P|LI|H[1-6]|BLOCKQUOTE|A)$/.test(element.tagName) ? normal(element.textContent ?? '') : '';
    const found = whole === '' ? undefined : texts.find(({ text }) => text === whole);
    if (found) return { element, placed: found };
  }
  return undefined;
}

/** Every text of the page that is known, in the order in which the page shows them, each place once. */
export function shownTexts(texts: readonly PlacedText[]): ShownText[] {
  const seen = new Set<PlacedText>();
  const shown: ShownText[] = [];
  for (const element of widgetElementsIn(document.body)) {
    const placed = findText(ownText(element), texts);
    if (!placed || seen.has(placed) || !isVisible(element)) continue;
    seen.add(placed);
    shown.push({ element, placed });
  }
  return shown;
}

function* widgetElementsIn(root: ParentNode, isInside = false): Generator<Element> {
  for (const element of root.children) {
    if (/^(SCRIPT|STYLE)$/.test(element.tagName)) continue;
    const isOurs = isInside || isWidget(element);
    if (isOurs) yield element;
    yield* widgetElementsIn(element.shadowRoot ?? element, isOurs);
  }
}

/** Also what stands in a panel that is closed: its field can be opened all the same. */
const isVisible = (element: Element): boolean => getComputedStyle(element).visibility !== 'collapse';
