/** How much of the text stands on either side. */
const AROUND = 16;

/** The place of a finding with a little of the text around it, itself in brackets. */
export function excerptOf(text: string, { start, end }: { start: number; end: number }): string {
  const [from, to] = [Math.max(start - AROUND, 0), Math.min(end + AROUND, text.length)];
  const [before, place, after] = [text.slice(from, start), text.slice(start, end), text.slice(end, to)];
  return `${from > 0 ? '…' : ''}${before}⟦${place}⟧${after}${to < text.length ? '…' : ''}`.replace(/\s+/gu, ' ');
}
