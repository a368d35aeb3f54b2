export { plainText, type Atom, type Inline, type Pair } from './inline/inline.js';
