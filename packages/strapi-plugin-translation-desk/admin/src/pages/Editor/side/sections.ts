import type { Inline } from '@party-building/l10n';
import type { ComponentType } from 'react';
import type { Target, Unit } from '../../../api/targets';

export interface SectionProps {
  target: Target;
  /** The open unit. */
  unit: Unit;
  /** Puts a text into the unit's field; nothing is saved. Not given to those who cannot write. */
  onUse: ((content: readonly Inline[]) => void) | undefined;
}

/** A part of the area beside the units; it shows nothing, not even a heading, where it has nothing to say of the unit. */
export type Section = ComponentType<SectionProps>;

/** In the order in which they stand: suggestions, terms, comments, history. */
export const SECTIONS: readonly (readonly [id: string, Section: Section])[] = [];
