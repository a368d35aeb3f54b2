import type { Appearance, ThemeTokens } from '@party-building/contract';
import { appearanceSchema, themeTokensSchema } from '@party-building/contract/schema';
import type { FieldProblem } from '../messages/invalid-field';
import type { Say } from '../messages';

/** What is stored → what holds. Of what an older version or another hand wrote wrongly nothing holds. */
export function appearanceFrom(stored: unknown): Appearance | undefined {
  const { data } = appearanceSchema.safeParse(stored);
  if (!data) return undefined;
  const appearance = tidy(data);
  return Object.keys(appearance).length > 0 ? appearance : undefined;
}

/** Without what says nothing: the same appearance always has the same bytes. */
export function tidy<T extends ThemeTokens>({ colors, ...rest }: T): T {
  return { ...(colors && Object.keys(colors).length > 0 && { colors }), ...rest } as T;
}

/** What is wrong with tokens, a sentence for each place. */
export function tokenProblems(given: unknown, say: Say): FieldProblem[] {
  const { error } = themeTokensSchema.safeParse(given);
  return (error?.issues ?? []).map(({ path }) => problemAt(path, given, say));
}

/** What is wrong with an appearance, a sentence for each place. */
export function appearanceProblems(given: unknown, say: Say): FieldProblem[] {
  const { error } = appearanceSchema.safeParse(given);
  return (error?.issues ?? []).map(({ path }) => problemAt(path, given, say));
}

function problemAt(given: readonly PropertyKey[], whole: unknown, say: Say): FieldProblem {
  const path = given.filter((step) => typeof step !== 'symbol');
  const at = path.reduce<unknown>((inside, step) => (inside as Record<string | number, unknown> | undefined)?.[step], whole);
  const value = String(at ?? '');
  const message = (() => {
    if (path[0] === 'colors' && path.length > 2) return say('hex-colour.malformed', { value });
    if (path[0] === 'radius') return say('appearance.size', { min: 0, max: 64 });
    if (path[0] === 'space') return say('appearance.size', { min: 1, max: 16 });
    if (path[0] === 'greyscale' && path.length > 1)
      return /^\d{4}-\d{2}-\d{2}$/.test(value) && path[1] === 'until' ? say('appearance.grey.reversed') : say('appearance.grey.missing');
    return say('appearance.malformed');
  })();
  return { path, message };
}
