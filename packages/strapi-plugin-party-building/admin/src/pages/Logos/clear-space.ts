const MOST = { width: 480, height: 300, logo: 110 };

/**
 * How high a logo is drawn, and the space around it, in pixels: to scale, and within what a sheet has room for.
 *
 * @param part the space on each side, as a part of the logo's height.
 * @param ratio width by height of the logo.
 */
export function spaceAround(part: number, ratio: number): { height: number; space: number } {
  const height = Math.min(MOST.logo, MOST.width / (ratio + 2 * part), MOST.height / (1 + 2 * part));
  return { height: Math.round(height * 10) / 10, space: Math.round(height * part * 10) / 10 };
}
