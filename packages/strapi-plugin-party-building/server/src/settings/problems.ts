import type { Core } from '@strapi/strapi';
import { message, type MessageId } from '../messages';
import type { FieldProblem } from '../messages/invalid-field';
import { settingsSchema } from './settings';

/** What is wrong with settings that somebody wants to store, a sentence each, in the reader's language; empty where nothing is. */
export function settingsProblems(strapi: Core.Strapi, given: unknown): FieldProblem[] {
  const result = settingsSchema.safeParse(given);
  if (result.success) return [];
  const issues = result.error.issues.flatMap((issue) =>
    'errors' in issue && issue.code === 'invalid_union' ? issue.errors.flat() : [issue],
  );
  return issues.map(({ path, code }) => {
    const at = path.filter((step) => typeof step !== 'symbol');
    const value = at.reduce<unknown>((inside, step) => (inside as Record<string | number, unknown> | undefined)?.[step], given);
    return { path: at, message: message(strapi, messageFor(at, code), { value: String(value) }) };
  });
}

function messageFor([field, index]: readonly (string | number)[], code: string): MessageId {
  if (field === 'timeZone') return 'access.zone';
  if (field !== 'origins' && field !== 'frameAncestors') return 'access.malformed';
  if (index !== undefined) return 'access.origin';
  return code === 'too_big' ? 'access.many' : code === 'custom' ? 'access.twice' : 'access.malformed';
}
