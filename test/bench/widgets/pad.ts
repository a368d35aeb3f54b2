import { brotli } from '../brotli';
import { seededRandom } from '../../src/harness/seeded-random';

/** A comment's length in brotli is known only by trying; so close is the same. */
const TOLERANCE = 8;

/**
 * A script that compresses to as many bytes as another, by a comment at its end that cannot be compressed: it costs no more than its way
 * through the network and the scanner.
 *
 * @throws Error when the script is larger from the start.
 */
export function padScript(code: string, bytes: number): string {
  const own = brotli(code).length;
  if (own > bytes) throw new Error(`The script has ${own} bytes of brotli; it cannot be padded to ${bytes}.`);
  const noise = noiseOf(bytes * 2);
  let [low, high] = [0, noise.length];
  let best = code;
  while (low <= high) {
    const length = (low + high) >> 1;
    const padded = `${code}//${noise.slice(0, length)}`;
    const size = brotli(padded).length;
    if (size <= bytes) {
      best = padded;
      low = length + 1;
    } else {
      high = length - 1;
    }
    if (Math.abs(size - bytes) <= TOLERANCE) return padded;
  }
  return best;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-';

function noiseOf(length: number): string {
  const random = seededRandom(1);
  return Array.from({ length }, () => ALPHABET[Math.floor(random() * ALPHABET.length)]).join('');
}
