/** The widths that can be chosen, CSS pixels. */
const WIDTHS = [1280, 768, 390];

/** A page made smaller than this is looked at, not read. */
const READABLE = 0.75;

/** The greatest width at which that many pages beside each other can be read. */
export function fittingWidth(available: number, pages: number): number {
  return WIDTHS.find((width) => (available / pages) * (1 / READABLE) >= width) ?? 390;
}

/** How much smaller a page of this width is shown in a place; never larger. */
export const scaleFor = (width: number, place: number): number => Math.min(1, place / width);

/** Gives a frame its width, and makes it smaller where its place is narrower. */
export function fit(frame: HTMLIFrameElement, place: HTMLElement, width: number): void {
  if (place.clientWidth === 0 || width === 0) return;
  const scale = scaleFor(width, place.clientWidth);
  Object.assign(frame.style, {
    width: `${width}px`,
    height: `${place.clientHeight / scale}px`,
    transform: `scale(${scale})`,
    marginInlineStart: `${Math.max(0, (place.clientWidth - width * scale) / 2)}px`,
  });
}
