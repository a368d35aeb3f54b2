import { z } from 'zod';
import type { Inline } from '@party-building/l10n';
import { parsed } from './parsed';

/** Longer than any text of a database that a person has written. */
const LONGEST = 1_000_000;

const inline: z.ZodType<Inline> = z.lazy(() =>
  z.union([
    z.string().max(LONGEST),
    z.object({
      type: z.literal('pair'),
      id: z.string().max(200),
      kind: z.string().max(200),
      content: z.array(inline),
      data: z.object({ start: z.string().max(LONGEST), end: z.string().max(LONGEST) }).optional(),
    }),
    z.object({ type: z.literal('atom'), id: z.string().max(200), kind: z.string().max(200), data: z.string().max(LONGEST).optional() }),
  ]),
) as z.ZodType<Inline>;

const content = z.array(inline).max(10_000);
const path = z.string().min(1).max(4000);
const hash = z.string().max(64);
const revision = z.number().int().min(0);

const saves = z.object({
  units: z
    .array(
      z.object({
        path,
        revision,
        base: content,
        content,
        source: hash,
        state: z.enum(['draft', 'translated', 'needs-review']).default('translated'),
        origin: z.enum(['human', 'memory', 'machine', 'copy']).default('human'),
      }),
    )
    .min(1)
    .max(2000),
});

const reviews = z.object({
  state: z.enum(['approved', 'rejected', 'needs-review']),
  units: z
    .array(z.object({ path, revision, source: hash, target: hash }))
    .min(1)
    .max(2000),
});

export const savesFrom = (body: unknown) => parsed(saves, body).units;
export const reviewsFrom = (body: unknown) => parsed(reviews, body);
export const changeFrom = (body: unknown): number => parsed(z.object({ change: z.number().int().positive() }), body).change;
export const checkedFrom = (body: unknown) => parsed(z.object({ path, content }), body);
