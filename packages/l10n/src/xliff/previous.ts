/** Marks the match that holds the source translated before and its translation: XLIFF 2 has no place of its own for them. */
export const PREVIOUS = { type: 'other', subType: 'l10n:previous' } as const;

/** XLIFF 1.2 has one (2.3, `alttranstype`). */
export const PREVIOUS_12 = 'previous-version';
