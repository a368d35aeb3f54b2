import type { LogoArrangement, LogoKind } from '@party-building/contract';

/** The arrangement that a kind of logo has where nothing else is said. */
export const USUAL_ARRANGEMENT: Record<LogoKind, LogoArrangement> = {
  emblem: 'symbol',
  mascot: 'symbol',
  wordmark: 'horizontal',
  lockup: 'horizontal',
  banner: 'horizontal',
};

const WITH_WORDS: readonly LogoKind[] = ['wordmark', 'lockup', 'banner'];

/** Whether an arrangement of such a logo has words, and so a language. The symbol alone has none. */
export const hasWords = (kind: LogoKind, arrangement: LogoArrangement): boolean => WITH_WORDS.includes(kind) && arrangement !== 'symbol';
