export { plainText, type Atom, type Inline, type Pair } from './inline/inline.js';

// XLIFF: the model of an exchange, reading with limits, validation, writing.
export type { Exchange, ExchangeFile, ExchangeUnit, GlossaryEntry, Match, MatchType, Metadata, Note, State } from './xliff/exchange.js';
export { findingLine, type Finding as XliffFinding } from './xliff/finding.js';
export { readXliff, type ReadXliff } from './xliff/read/read.js';
export { validateXliff, type ValidateOptions, type XliffVersion } from './xliff/validate.js';
export { writeXliff, type WrittenVersion } from './xliff/write/write.js';
export { LIMITS, type Limits } from './xliff/xml/limits.js';

// Units, their states, checks, terms and the memory.
export { exactHash, looseHash } from './text/hash.js';
export { normaliseContent, normaliseText } from './text/normalise.js';
export { levenshtein, similarity } from './text/similarity.js';
export { adoptLists } from './units/adopt-lists.js';
export { alignCodes, codesOf, withDataOf, type InlineCode } from './units/codes.js';
export { contentOfEntry, type EntryContent, type List, type Reference, type Unit, type Value } from './units/content-of-entry.js';
export { identifyItems, type KnownItem } from './units/identify.js';
export { isEntry, type Naming } from './units/items.js';
export { hasKeylessItems } from './units/keyless.js';
export { contentOfNodes, linkData, nodesOfContent, type InlineNode, type LinkNode, type TextNode } from './units/marks.js';
export { attributesOf, type Attribute, type Attributes, type Entry, type Schema } from './units/schema.js';
export { sharedComponentsWithText } from './units/untranslatable.js';
export { writeTarget, type TargetWrite, type WrittenTarget } from './units/write-target.js';
export { assessDocument, counted, NOTHING, type DocumentAssessment, type DocumentState, type Tally } from './states/document-state.js';
export { ledgerOf, updateLedger, type Ledger } from './states/ledger.js';
export {
  fingerprint,
  recordDismissal,
  recordLive,
  recordReview,
  recordTranslation,
  recordUnclaimed,
  type Dismissal,
  type Fingerprint,
  type Origin,
  type Translation,
  type TranslationRecord,
  type WrittenState,
} from './states/record.js';
export { settleWrite, type Settled, type UnitNow, type UnitWrite } from './states/settle-write.js';
export { recordMoved, recordSwapped, type NewSource, type SwappedTexts } from './states/swap.js';
export { assessUnit, type UnitAssessment, type UnitFacts, type UnitState } from './states/unit-state.js';
export { diffContent, type Change, type DiffPart } from './diff/diff.js';
export { indexTerms, type Place, type TermFound, type TermIndex, type VariantFound } from './terms/term-index.js';
export { parseTermbase, type Term, type Termbase, type TermbaseError, type TermbaseFault, type Variant } from './terms/termbase.js';
export type { Check, DocumentFinding, Finding, LocalText, Range, Severity, Subject } from './checks/check.js';
export { sentenceOf, type MessageKey, type MessageLanguage } from './checks/messages.js';
export { CHECKS, runChecks, withoutDismissed } from './checks/run-checks.js';
export { checkReferences, type ReferenceFinding } from './checks/references.js';
export { checkStructure } from './checks/structure.js';
export type { LintFinding, LintRule } from './lint/gb-rules.js';
export { lintChinese } from './lint/lint-chinese.js';
export { codeRanges, protectedRanges, type TextRange } from './lint/protect.js';
export { LEAST_SCORE, TranslationMemory, type MemoryPair, type MemoryQuery, type Suggestion } from './memory/memory.js';
