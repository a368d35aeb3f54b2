import type { KeyChoice } from '../../api';
import type { Say } from '../../texts';

/** What the select offers: every entry by its title, and the stored key of an entry that is gone, so that it is seen and kept. */
export function referenceChoices(entries: readonly KeyChoice[], stored: string | undefined, say: Say): KeyChoice[] {
  const choices = entries.map(({ key, title }) => ({ key, title: title || say('field.key-reference.untitled') }));
  return isMissing(entries, stored) ? [...choices, { key: stored, title: say('field.key-reference.missing') }] : choices;
}

export const isMissing = (entries: readonly KeyChoice[], stored: string | undefined): stored is string =>
  stored !== undefined && !entries.some(({ key }) => key === stored);
