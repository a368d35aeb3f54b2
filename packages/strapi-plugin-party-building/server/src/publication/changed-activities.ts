import { ACTIVITY } from '../content-types/uids';
import type { OutboxEntry } from './outbox';

/** A file's picture, name or text may stand in any activity. */
const SHOWN_ANYWHERE = 'plugin::upload.file';

/** The activities that these entries are about; `undefined` where any may have changed. */
export function changedActivities(entries: readonly OutboxEntry[]): ReadonlySet<string> | undefined {
  const ofActivities = entries.filter(({ documentUid }) => documentUid === ACTIVITY);
  if (entries.some(({ documentUid }) => documentUid === SHOWN_ANYWHERE) || ofActivities.some(({ documentId }) => documentId === '*'))
    return undefined;
  return new Set(ofActivities.map(({ documentId }) => documentId));
}
