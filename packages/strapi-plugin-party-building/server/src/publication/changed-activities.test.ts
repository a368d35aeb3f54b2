import { describe, expect, it } from 'vitest';
import { ACTIVITY, CONCEPT } from '../content-types/uids';
import { changedActivities } from './changed-activities';

const entry = (documentUid: string, documentId: string) => ({ documentUid, documentId, action: 'publish' });

describe('the activities that a build reads', () => {
  it('are those that were published, each once', () => {
    expect(changedActivities([entry(ACTIVITY, 'a'), entry(ACTIVITY, 'b'), entry(ACTIVITY, 'a')])).toEqual(new Set(['a', 'b']));
  });

  it('are none where something else was', () => {
    expect(changedActivities([entry(CONCEPT, 'c'), entry('plugin::i18n.locale', '*')])).toEqual(new Set());
    expect(changedActivities([])).toEqual(new Set());
  });

  it('are all where a file has changed, or nobody knows which', () => {
    expect(changedActivities([entry(ACTIVITY, 'a'), entry('plugin::upload.file', '*')])).toBeUndefined();
    expect(changedActivities([entry(ACTIVITY, '*')])).toBeUndefined();
  });
});
