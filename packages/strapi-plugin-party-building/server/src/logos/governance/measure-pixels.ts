/** Red, green, blue and alpha, one byte each, row by row. */
export interface Pixels {
  data: Uint8Array;
  width: number;
  height: number;
}

/** A colour that touches the ground, and its part of all that does. */
export interface ColourShare {
  red: number;
  green: number;
  blue: number;
  /** From 0 to 1; below 1 the ground shines through. */
  alpha: number;
  /** From 0 to 1; those of a picture come to 1. */
  share: number;
}

export interface Measured {
  /** The largest part first; empty where nothing is to be seen. */
  colours: ColourShare[];
  /** The picture fills its rectangle: it brings a ground of its own. */
  opaque: boolean;
}

/** Less is not seen. */
const VISIBLE = 26;
/** More is a colour of the drawing, not the smoothing of its edge. */
const SOLID = 200;
/** How deep below its outline a logo is looked at, as a part of its shorter side. */
const DEPTH = 0.08;
/** Colours that are nearer to each other than this are one. */
const NEAR = 28;
const MOST_COLOURS = 12;
const OPAQUE_BORDER = 0.95;

/**
 * The colours of a logo where it meets its ground: a band along every edge between what is drawn and what is not, holes with it. They
 * are weighed by area, so that a thin outline of another colour counts for as much as it covers, and what lies inside a plate counts
 * for nothing.
 */
export function measurePixels({ data, width, height }: Pixels): Measured {
  const alphaAt = (i: number): number => data[i * 4 + 3] ?? 0;
  const distances = distancesToNothing(width, height, (i) => alphaAt(i) < VISIBLE);
  const depth = Math.max(2, Math.round(DEPTH * Math.min(width, height)));
  const band: number[] = [];
  let solid = 0;
  let total = 0;
  for (let i = 0; i < width * height; i++) {
    const distance = distances[i] ?? 0;
    if (distance === 0 || distance > depth) continue;
    band.push(i);
    total += alphaAt(i);
    if (alphaAt(i) >= SOLID) solid += alphaAt(i);
  }
  // A drawing that shines through everywhere has no solid colours.
  const counting = solid * 2 >= total ? band.filter((i) => alphaAt(i) >= SOLID) : band;
  return { colours: colourShares(data, counting, solid * 2 >= total), opaque: isOpaque(width, height, alphaAt) };
}

/** Steps from each pixel to the nearest that is not drawn or outside; 0 for those themselves. */
function distancesToNothing(width: number, height: number, isNothing: (i: number) => boolean): Uint16Array {
  const far = 0xffff;
  const distances = new Uint16Array(width * height).fill(far);
  const step = (i: number, x: number, y: number, by: -1 | 1): void => {
    if (isNothing(i)) return void (distances[i] = 0);
    const beside = x + by < 0 || x + by >= width ? 0 : (distances[i + by] ?? 0);
    const above = y + by < 0 || y + by >= height ? 0 : (distances[i + by * width] ?? 0);
    distances[i] = Math.min(distances[i] ?? far, beside + 1, above + 1);
  };
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) step(y * width + x, x, y, -1);
  for (let y = height - 1; y >= 0; y--) for (let x = width - 1; x >= 0; x--) step(y * width + x, x, y, 1);
  return distances;
}

interface Sum {
  red: number;
  green: number;
  blue: number;
  alpha: number;
  count: number;
}

function colourShares(data: Uint8Array, pixels: readonly number[], solid: boolean): ColourShare[] {
  const buckets = new Map<number, Sum>();
  for (const i of pixels) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(i * 4, i * 4 + 4);
    const bucket = ((red >> 4) << 12) | ((green >> 4) << 8) | ((blue >> 4) << 4) | (solid ? 15 : alpha >> 4);
    const sum = buckets.get(bucket) ?? { red: 0, green: 0, blue: 0, alpha: 0, count: 0 };
    buckets.set(bucket, sum);
    add(sum, { red, green, blue, alpha: solid ? 255 : alpha, count: 1 });
  }
  const groups: Sum[] = [];
  for (const sum of [...buckets.values()].sort((a, b) => b.count - a.count)) {
    const near = groups.find((group) => distance(group, sum) < NEAR);
    if (near) add(near, sum);
    else groups.push(sum);
  }
  const kept = groups.sort((a, b) => b.count - a.count).slice(0, MOST_COLOURS);
  const all = kept.reduce((count, group) => count + group.count, 0);
  return kept.map(({ red, green, blue, alpha, count }) => ({
    red: Math.round(red / count),
    green: Math.round(green / count),
    blue: Math.round(blue / count),
    alpha: Math.round((alpha / count / 255) * 100) / 100,
    share: count / all,
  }));
}

function add(sum: Sum, { red, green, blue, alpha, count }: Sum): void {
  sum.red += red;
  sum.green += green;
  sum.blue += blue;
  sum.alpha += alpha;
  sum.count += count;
}

function distance(a: Sum, b: Sum): number {
  const apart = (part: 'red' | 'green' | 'blue' | 'alpha') => a[part] / a.count - b[part] / b.count;
  return Math.hypot(apart('red'), apart('green'), apart('blue'), apart('alpha'));
}

function isOpaque(width: number, height: number, alphaAt: (i: number) => number): boolean {
  let filled = 0;
  let border = 0;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x += y === 0 || y === height - 1 ? 1 : Math.max(1, width - 1)) {
      border++;
      if (alphaAt(y * width + x) >= SOLID) filled++;
    }
  return border > 0 && filled / border >= OPAQUE_BORDER;
}
