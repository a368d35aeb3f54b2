import { describe, expect, it } from 'vitest';
import { planStep } from './plan';

describe('planStep', () => {
  const ours = { written: true, present: true };
  it.each([
    ['create', 'a new document', { wanted: 'a', written: undefined, present: undefined, document: { written: false, present: false } }],
    ['create', 'a translation of a seeded one', { wanted: 'a', written: undefined, present: undefined, document: ours }],
    [
      'foreign',
      "an editor's document of this key",
      { wanted: 'a', written: undefined, present: 'x', document: { written: false, present: true } },
    ],
    [
      'foreign',
      'a translation of it',
      { wanted: 'a', written: undefined, present: undefined, document: { written: false, present: true } },
    ],
    ['foreign', "an editor's translation of a seeded one", { wanted: 'a', written: undefined, present: 'x', document: ours }],
    ['deleted', 'a version', { wanted: 'b', written: 'a', present: undefined, document: ours }],
    ['deleted', 'a document', { wanted: 'b', written: 'a', present: undefined, document: { written: true, present: false } }],
    [
      'deleted',
      'a new translation of it',
      { wanted: 'b', written: undefined, present: undefined, document: { written: true, present: false } },
    ],
    ['edited', 'a version', { wanted: 'b', written: 'a', present: 'x', document: ours }],
    ['update', 'a version', { wanted: 'b', written: 'a', present: 'a', document: ours }],
    ['unchanged', 'a version', { wanted: 'a', written: 'a', present: 'a', document: ours }],
  ] as const)('%s: %s', (step, _, state) => {
    expect(planStep(state)).toBe(step);
  });
});
