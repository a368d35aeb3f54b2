import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../inline/inline.js';
import { grasp } from '../testing/content-types.js';
import { contentOfEntry } from './content-of-entry.js';
import type { Entry } from './schema.js';
import { writeTarget } from './write-target.js';

/** 1,000 in the full run. */
const SEQUENCES = process.env['TEST_FULL'] === 'true' ? 1000 : 100;

interface Measure {
  id: number;
  key: string;
  text: string;
  title: string;
}

const operation = fc.oneof(
  fc.record({ kind: fc.constant('insert' as const), at: fc.nat(20) }),
  fc.record({ kind: fc.constant('delete' as const), at: fc.nat(20) }),
  fc.record({ kind: fc.constant('move' as const), at: fc.nat(20), to: fc.nat(20) }),
  fc.record({ kind: fc.constant('edit' as const), at: fc.nat(20), text: fc.string({ maxLength: 6 }) }),
  fc.record({ kind: fc.constant('translate' as const), at: fc.nat(20) }),
  fc.record({ kind: fc.constant('publish' as const) }),
);

describe('a list that is edited in any order', () => {
  it('pairs each translation with its own item, and loses none', () => {
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 30 }), (operations) => {
        let rows = 0;
        let keys = 0;
        const source: Measure[] = [];
        let target: Entry = { id: 1, title: 'Title', unrelated: { kept: true } };
        /** What a translator has written, by key; also of what is no longer in the source. */
        const written = new Map<string, string>();
        for (const step of operations) {
          const place = 'at' in step ? step.at % Math.max(1, source.length) : 0;
          const measure = source[place];
          if (step.kind === 'insert') source.splice(place, 0, { id: (rows += 1), key: `k${(keys += 1)}`, text: '条目', title: '' });
          else if (step.kind === 'publish') {
            // Strapi makes all rows anew.
            for (const each of source) each.id = rows += 1;
            const list = (target.measures ?? []) as Entry[];
            target = { ...target, measures: list.map((each) => ({ ...each, id: (rows += 1) })) };
          } else if (!measure) continue;
          else if (step.kind === 'delete') source.splice(place, 1);
          else if (step.kind === 'move') source.splice(step.to % source.length, 0, ...source.splice(place, 1));
          else if (step.kind === 'edit') measure.text = step.text;
          else {
            const text = `translation of ${measure.key}`;
            const idsBefore = ((target.measures ?? []) as Entry[]).map(({ id }) => id);
            const result = writeTarget({
              schema: grasp,
              source: { measures: source },
              target,
              texts: new Map([[`measures[${measure.key}].text`, [text]]]),
            });
            expect(result.unknown).toEqual([]);
            target = result.entry;
            expect((target.measures as Entry[]).map(({ id }) => id).filter((id) => id !== undefined)).toEqual(
              idsBefore.filter((id) => id !== undefined),
            );
            written.set(measure.key, text);
          }
          const texts = new Map(contentOfEntry(target, grasp).units.map(({ path, content }) => [path, plainText(content)]));
          for (const [key, text] of written) expect(texts.get(`measures[${key}].text`)).toBe(text);
          for (const { path } of contentOfEntry({ measures: source }, grasp).units) {
            const key = /^measures\[(k\d+)\]\.text$/.exec(path)?.[1];
            if (key) expect(texts.get(path) || undefined).toBe(written.get(key));
          }
        }
        expect(target).toMatchObject({ id: 1, title: 'Title', unrelated: { kept: true } });
      }),
      { numRuns: SEQUENCES },
    );
  });
});
