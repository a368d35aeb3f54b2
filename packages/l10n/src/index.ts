export { plainText, type Atom, type Inline, type Pair } from './inline/inline.js';
// XLIFF: reading with limits, validation.
export { findingLine, type Finding } from './xliff/finding.js';
export { validateXliff, type ValidateOptions, type XliffVersion } from './xliff/validate.js';
export { LIMITS, type Limits } from './xliff/xml/limits.js';
