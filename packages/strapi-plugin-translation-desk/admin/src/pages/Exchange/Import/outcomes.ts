import {
  ArrowsCounterClockwise,
  Check,
  CheckCircle,
  ClockCounterClockwise,
  CrossCircle,
  Eye,
  Minus,
  Pencil,
  Question,
  WarningCircle,
} from '@strapi/icons';
import type { UnitOutcome } from '../../../api/exchange';
import type { Sign } from '../../../components/states';

/** In the order in which they are told: what somebody has to decide or mend first. */
export const OUTCOME_SIGNS: Readonly<Record<UnitOutcome, Sign>> = {
  conflict: { Icon: ArrowsCounterClockwise, tone: 'danger' },
  'source-altered': { Icon: WarningCircle, tone: 'danger' },
  refused: { Icon: CrossCircle, tone: 'danger' },
  outdated: { Icon: ClockCounterClockwise, tone: 'warning' },
  written: { Icon: Pencil, tone: 'success' },
  approved: { Icon: CheckCircle, tone: 'success' },
  kept: { Icon: Eye, tone: 'neutral' },
  unknown: { Icon: Question, tone: 'neutral' },
  empty: { Icon: Minus, tone: 'neutral' },
  same: { Icon: Check, tone: 'neutral' },
};

export const OUTCOMES = Object.keys(OUTCOME_SIGNS) as UnitOutcome[];
