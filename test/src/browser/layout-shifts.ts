import type { BrowserContext, Page } from 'playwright-core';

/** A shift that a reader saw (Layout Instability, "layout-shift"). */
export interface Shift {
  value: number;
  /** What moved, from where to where. */
  moved: string[];
}

declare global {
  /** Put into the page by {@link observeShifts}. */
  var layoutShifts: () => Shift[];
}

interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
}

/** Notes every shift from the first paint on, on all pages of a context. */
export async function observeShifts(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const shifts: Shift[] = [];
    const nameOf = (node: Node | null): string =>
      node instanceof Element ? [node.localName, node.getAttribute('part') ?? node.className].join('.') : String(node?.nodeName);
    const rectOf = ({ x, y, width, height }: DOMRectReadOnly): string => [x, y, width, height].map(Math.round).join(' ');
    const note = (entries: PerformanceEntryList): void => {
      for (const { value, sources } of entries as LayoutShift[]) {
        const moved = sources.map((source) => `${nameOf(source.node)}: ${rectOf(source.previousRect)} → ${rectOf(source.currentRect)}`);
        shifts.push({ value, moved });
      }
    };
    const observer = new PerformanceObserver((list) => note(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    globalThis.layoutShifts = () => {
      note(observer.takeRecords());
      return shifts;
    };
  });
}

export const shiftsOf = (page: Page): Promise<Shift[]> => page.evaluate(() => globalThis.layoutShifts());

/** All shifts together: never less than CLS, which takes the worst five seconds. */
export const sumOf = (shifts: readonly Shift[]): number => shifts.reduce((sum, { value }) => sum + value, 0);
