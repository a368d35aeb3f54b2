import type { Encoding } from '../snapshot/body.js';

/** What we offer, the dearest to make first: it wins where the client weighs two the same. */
const OFFERED: readonly Encoding[] = ['br', 'gzip', 'identity'];

/**
 * Chooses a content coding (RFC 9110, 12.5.3). Without the field, and where nothing we have is acceptable, the bytes go as they are:
 * every client can read those.
 */
export function negotiateEncoding(acceptEncoding: string | undefined): Encoding {
  if (acceptEncoding === undefined) return 'identity';
  const weights = parseWeights(acceptEncoding);
  const any = weights.get('*');
  let best: Encoding = 'identity';
  let bestWeight = 0;
  for (const encoding of OFFERED) {
    // An identity that is not named is acceptable, but any coding that is named is preferred to it.
    const weight = weights.get(encoding) ?? any ?? (encoding === 'identity' ? Number.MIN_VALUE : 0);
    if (weight > bestWeight) {
      best = encoding;
      bestWeight = weight;
    }
  }
  return best;
}

function parseWeights(field: string): Map<string, number> {
  const weights = new Map<string, number>();
  for (const member of field.split(',')) {
    const [name = '', ...parameters] = member.split(';');
    const coding = name.trim().toLowerCase();
    const q = parameters.map((each) => /^\s*q\s*=\s*([01](?:\.\d{0,3})?)\s*$/i.exec(each)?.[1]).find((each) => each !== undefined);
    if (coding !== '') weights.set(coding === 'x-gzip' ? 'gzip' : coding, q === undefined ? 1 : Math.min(Number(q), 1));
  }
  return weights;
}

const REMEMBERED = 64;
const LONGEST_REMEMBERED = 128;

/** As {@link negotiateEncoding}, remembering the answer: browsers send a handful of different fields, all day long. */
export function createEncodingNegotiation(): (acceptEncoding: string | undefined) => Encoding {
  const known = new Map<string, Encoding>();
  return (acceptEncoding) => {
    if (acceptEncoding === undefined) return 'identity';
    const remembered = known.get(acceptEncoding);
    if (remembered !== undefined) return remembered;
    const encoding = negotiateEncoding(acceptEncoding);
    if (known.size < REMEMBERED && acceptEncoding.length <= LONGEST_REMEMBERED) known.set(acceptEncoding, encoding);
    return encoding;
  };
}
