import { z } from 'zod';
import { errors } from '@strapi/utils';

const documentId = z.string().min(1).max(64).optional();
const locale = z.string().max(35).default('');

const written = z.object({ documentId, locale, values: z.record(z.string(), z.unknown()) });

/** A form as the edit view holds it. @throws ValidationError for what no form of ours sends. */
export function writtenFrom(body: unknown): z.output<typeof written> {
  const result = written.safeParse(body);
  if (!result.success) throw new errors.ValidationError('A form has documentId, locale and values.');
  return result.data;
}

const reasoned = z.object({
  documentId,
  locale,
  warnings: z.array(z.string().max(2000)).min(1).max(500),
  reason: z.string().trim().min(3).max(2000),
});

/** A reason with what it is given for; `undefined` where it is too short to be one, or for nothing. */
export function reasonFrom(body: unknown): z.output<typeof reasoned> | undefined {
  return reasoned.safeParse(body).data;
}

export function numberFrom(given: unknown): number {
  const number = Number(given);
  return Number.isSafeInteger(number) && number > 0 ? number : 0;
}
