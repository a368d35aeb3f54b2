import { MODULES } from '../names.js';
import { reorderHints, reorderSequence, canDelete } from './hints.js';
import { dataIdUnique, inlineIdUnique, noteIdUnique, structuralIdUnique } from './ids.js';
import { contentLanguage, contentSpace, targetLanguage } from './languages.js';
import {
  formatStyle,
  glossaryEntry,
  glossaryIdUnique,
  matchIdUnique,
  metadataIdUnique,
  resourceContent,
  resourceIdUnique,
  validationRule,
} from './modules.js';
import { copyOf, dataRef } from './originalData.js';
import { comment, fragmentIdentifier, glossaryRef, matchRef, noteRef } from './references.js';
import type { DocumentRule, ElementConstraint, ScopeRule } from './rule.js';
import { sizeInfo, sizePlace, sizeValue } from './size.js';
import { endCode, markerPair, spanHints, startCode } from './spans.js';
import { codePoint, skeletonHref, subState, subType } from './types.js';
import { extensionIds, moduleOnce, subFlows, targetOrder, unitSegment } from './units.js';

export const DOCUMENT_RULES: readonly DocumentRule[] = [structuralIdUnique, targetLanguage, subFlows];

/** In units and in matches. */
export const SCOPE_RULES: readonly ScopeRule[] = [
  inlineIdUnique,
  dataRef,
  copyOf,
  startCode,
  endCode,
  markerPair,
  spanHints,
  reorderHints,
  reorderSequence,
  canDelete,
  contentLanguage,
  contentSpace,
];

/** In units only. */
export const UNIT_RULES: readonly ScopeRule[] = [unitSegment, targetOrder, comment];

/** On every element outside extensions. */
export function elementConstraints(core: string): readonly ElementConstraint[] {
  return [
    noteIdUnique,
    dataIdUnique,
    subType,
    subState,
    codePoint,
    skeletonHref,
    fragmentIdentifier,
    noteRef,
    matchRef,
    glossaryRef,
    moduleOnce,
    extensionIds((namespace) => namespace !== core && !MODULES.has(namespace)),
    matchIdUnique,
    glossaryIdUnique,
    glossaryEntry,
    metadataIdUnique,
    formatStyle,
    resourceIdUnique,
    resourceContent,
    validationRule,
    sizePlace,
    sizeInfo,
    sizeValue,
  ];
}
