import type { DocumentState, UnitState } from '@party-building/l10n';
import {
  ArrowsCounterClockwise,
  Check,
  CheckCircle,
  ClockCounterClockwise,
  CrossCircle,
  Earth,
  Eye,
  Feather,
  Minus,
  Pencil,
  Trash,
  WarningCircle,
} from '@strapi/icons';

export type Tone = 'neutral' | 'primary' | 'success' | 'warning' | 'danger';

/** A state's sign; no two states of one kind have the same, so that colour is never all that tells them apart. */
export interface Sign {
  readonly Icon: typeof Check;
  readonly tone: Tone;
}

/** In the order in which they are offered: what readers see wrongly first. */
export const DOCUMENT_SIGNS: Readonly<Record<DocumentState, Sign>> = {
  'published-but-outdated': { Icon: WarningCircle, tone: 'danger' },
  outdated: { Icon: ClockCounterClockwise, tone: 'warning' },
  missing: { Icon: Minus, tone: 'neutral' },
  'in-progress': { Icon: Pencil, tone: 'primary' },
  'up-to-date': { Icon: Check, tone: 'success' },
  approved: { Icon: CheckCircle, tone: 'success' },
  published: { Icon: Earth, tone: 'success' },
};

export const DOCUMENT_STATES = Object.keys(DOCUMENT_SIGNS) as DocumentState[];

export const UNIT_SIGNS: Readonly<Record<UnitState, Sign>> = {
  missing: { Icon: Minus, tone: 'neutral' },
  draft: { Icon: Pencil, tone: 'primary' },
  translated: { Icon: Check, tone: 'success' },
  'needs-review': { Icon: Eye, tone: 'warning' },
  approved: { Icon: CheckCircle, tone: 'success' },
  rejected: { Icon: CrossCircle, tone: 'danger' },
  outdated: { Icon: ClockCounterClockwise, tone: 'warning' },
  'minor-change': { Icon: Feather, tone: 'warning' },
  conflict: { Icon: ArrowsCounterClockwise, tone: 'danger' },
  obsolete: { Icon: Trash, tone: 'neutral' },
};
