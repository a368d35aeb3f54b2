export { plainText, type Atom, type Inline, type Pair } from './inline/inline.js';
// XLIFF: the model of an exchange, reading with limits, validation, writing.
export type { Exchange, ExchangeFile, ExchangeUnit, GlossaryEntry, Match, MatchType, Metadata, Note, State } from './xliff/exchange.js';
export { findingLine, type Finding } from './xliff/finding.js';
export { readXliff, type ReadXliff } from './xliff/read/read.js';
export { validateXliff, type ValidateOptions, type XliffVersion } from './xliff/validate.js';
export { writeXliff, type WrittenVersion } from './xliff/write/write.js';
export { LIMITS, type Limits } from './xliff/xml/limits.js';
