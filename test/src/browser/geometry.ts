import type { Page } from 'playwright-core';
import { ALL_ELEMENTS, whenPainted } from '../harness/elements';

/** A node inside an element: where it stands in it and how it looks. */
export interface Look {
  /** Element, place in the tree, part. */
  node: string;
  /** x, y, width and height within the element, in CSS pixels. */
  rect: number[];
  /** Computed properties, "name: value" each. */
  styles: readonly string[];
}

/** They follow from the box, which is compared by itself. */
const OF_THE_BOX = /^(width|height|(inline|block)-size|(perspective|transform)-origin)$/;

/** Gives all elements of a page one width and reads every node of their shadow trees, closed panels included. */
export async function geometryOf(page: Page, width: number): Promise<Look[]> {
  await page.evaluate(
    ([selector, pixels]) => {
      for (const element of document.querySelectorAll<HTMLElement>(selector))
        element.style.setProperty('width', `${pixels}px`, 'important');
    },
    [ALL_ELEMENTS, width] as const,
  );
  await whenPainted(page);
  const { looks, sheets } = await page.evaluate(
    ([selector, ofTheBox]) => {
      const derived = new RegExp(ofTheBox);
      const looks: { node: string; rect: number[]; sheet: number }[] = [];
      // Many nodes look the same: each look is sent once.
      const sheets = new Map<string, number>();
      for (const element of document.querySelectorAll(selector)) {
        const origin = element.getBoundingClientRect();
        for (const [i, node] of [...(element.shadowRoot?.querySelectorAll('*') ?? [])].entries()) {
          const { x, y, width: w, height: h } = node.getBoundingClientRect();
          const computed = getComputedStyle(node);
          const names = [...computed].filter((name) => !derived.test(name));
          const styles = names.map((name) => `${name}: ${computed.getPropertyValue(name)}`).join('\n');
          const sheet = sheets.get(styles) ?? sheets.size;
          sheets.set(styles, sheet);
          const name = `${element.localName} ${i} ${node.localName}[${node.getAttribute('part') ?? ''}]`;
          looks.push({ node: name, rect: [x - origin.x, y - origin.y, w, h], sheet });
        }
      }
      return { looks, sheets: [...sheets.keys()] };
    },
    [ALL_ELEMENTS, OF_THE_BOX.source] as const,
  );
  const properties = sheets.map((sheet) => sheet.split('\n'));
  return looks.map(({ node, rect, sheet }) => ({ node, rect, styles: properties[sheet] ?? [] }));
}

/** What is more than one pixel, or in any property, different; and the largest difference in pixels among the boxes. */
export function differences(expected: readonly Look[], actual: readonly Look[]): { worst: number; found: string[] } {
  let worst = 0;
  const found: string[] = [];
  expected.forEach((look, i) => {
    const other = actual[i];
    if (look.node !== other?.node) return void found.push(`${look.node} is ${other?.node ?? 'absent'}`);
    const off = Math.max(...look.rect.map((value, side) => Math.abs(value - (other.rect[side] ?? Infinity))));
    worst = Math.max(worst, off);
    if (off > 1) found.push(`${look.node}: ${look.rect.join(' ')} became ${other.rect.join(' ')}`);
    const before = new Set(look.styles);
    const changed = other.styles.filter((property) => !before.has(property));
    if (changed.length > 0) found.push(`${look.node} has got ${changed.join('; ')}`);
  });
  if (actual.length > expected.length) found.push(`${actual.length - expected.length} nodes more`);
  return { worst, found };
}
