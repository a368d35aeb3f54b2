import type { Source } from '../../api/targets';

/** The version of the source that a translation is taken to be of: the one that somebody has said it is of; else the first. */
export const translatedSource = (sources: readonly Source[]): Source | undefined =>
  sources.find(({ isTranslated }) => isTranslated) ?? sources[0];
