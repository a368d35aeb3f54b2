import { errors } from '@strapi/utils';
import { z } from 'zod';
import type { Choice } from '../exchange/judge-unit';
import type { Selection } from '../exchange/export-documents';
import type { Pages } from '../exchange/import-file';
import { parsed } from './parsed';

const name = z.string().min(1).max(255);

const selection = z.object({
  documents: z
    .array(z.object({ uid: name, documentId: name }))
    .min(1)
    .max(5000),
  locale: name,
  version: z.enum(['2.0', '1.2']).default('2.0'),
  states: z
    .array(
      z.enum([
        'missing',
        'draft',
        'translated',
        'needs-review',
        'approved',
        'rejected',
        'outdated',
        'minor-change',
        'conflict',
        'obsolete',
      ]),
    )
    .min(1)
    .optional(),
});

export const selectionFrom = (body: unknown): Selection => parsed(selection, body);

const choice = z.enum(['theirs', 'mine']);
const choices = z.record(z.string(), z.record(z.string(), choice));

/** What the user has chosen where both texts have changed: unit by unit, or the same for all. */
export function choicesFrom(given: { choice?: unknown; choices?: unknown }): (original: string, unitId: string) => Choice | undefined {
  const all = parsed(choice.optional(), given.choice);
  const each = given.choices === undefined ? {} : parsed(choices, jsonOf(given.choices));
  return (original, unitId) => {
    const ofDocument = Object.hasOwn(each, original) ? each[original] : undefined;
    return (ofDocument && Object.hasOwn(ofDocument, unitId) ? ofDocument[unitId] : undefined) ?? all;
  };
}

const pages = z.object({ from: z.coerce.number().int().min(0).default(0), most: z.coerce.number().int().min(1).optional() });

/** Which documents of a file, in its order: so a long one is taken piece by piece, and somebody sees how far it is. */
export const pagesFrom = (given: { from?: unknown; most?: unknown }): Pages => parsed(pages, given);

function jsonOf(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    throw new errors.ValidationError('choices: not JSON');
  }
}
