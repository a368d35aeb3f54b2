import type { Inline } from '@party-building/l10n';
import type { ComponentType } from 'react';
import type { SuggestedBy, Target, Unit } from '../../../api/targets';
import { CommentSection } from './CommentSection';
import { HistorySection } from './HistorySection';
import { SuggestionSection } from './SuggestionSection';
import { TermSection } from './TermSection';

/** What a section may do with the open unit; each not given to those who may not. */
export interface UnitHelp {
  /** Puts a text into the unit's field; nothing is saved. */
  onUse: ((content: readonly Inline[], by?: SuggestedBy) => void) | undefined;
  /** Puts a word where the cursor is. */
  onInsert: ((text: string) => void) | undefined;
  /** Takes a change back. */
  onUndo: ((change: number) => void) | undefined;
  /** A comment that is being written. */
  note: string;
  onNote: (text: string) => void;
}

export interface SectionProps extends UnitHelp {
  target: Target;
  /** The open unit. */
  unit: Unit;
}

/** A part of the area beside the units; it shows nothing, not even a heading, where it has nothing to say of the unit. */
export type Section = ComponentType<SectionProps>;

/** In the order in which they stand. */
export const SECTIONS: readonly (readonly [id: string, Section: Section])[] = [
  ['suggestions', SuggestionSection],
  ['terms', TermSection],
  ['comments', CommentSection],
  ['history', HistorySection],
];
