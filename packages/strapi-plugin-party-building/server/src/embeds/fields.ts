import type { ThemeTokens } from '@party-building/contract';
import { tidy } from '../settings/appearance';
import type { EmbedFields } from './stored-embeds';

/** The fields of a body that has their form; whether they are right, `embedProblems` says. */
export function embedFieldsFrom(body: unknown): EmbedFields | undefined {
  if (!isObject(body)) return undefined;
  const { name, element, options, appearance, owner = '', note = '' } = body;
  if (![name, element, owner, note].every((each) => typeof each === 'string')) return undefined;
  if (!isObject(options) || !Object.values(options).every((value) => typeof value === 'string')) return undefined;
  if (appearance !== undefined && !isObject(appearance)) return undefined;
  const { colors, radius, space } = (appearance ?? {}) as ThemeTokens;
  const tokens = tidy<ThemeTokens>({
    ...(colors !== undefined && { colors }),
    ...(radius !== undefined && { radius }),
    ...(space !== undefined && { space }),
  });
  return {
    name: (name as string).trim(),
    element: element as string,
    options: options as Record<string, string>,
    ...(Object.keys(tokens).length > 0 && { appearance: tokens }),
    owner: (owner as string).trim(),
    note: note as string,
  };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
