export { plainText, type Atom, type Inline, type Pair } from './inline/inline.js';

// Units, their states, checks, terms and the memory.
export { exactHash, looseHash } from './text/hash.js';
export { normaliseContent, normaliseText } from './text/normalise.js';
export { levenshtein, similarity } from './text/similarity.js';
