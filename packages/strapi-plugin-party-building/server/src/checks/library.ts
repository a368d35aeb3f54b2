import type { Say } from '../messages';
import type { FieldProblem } from '../messages/invalid-field';

type Row = Record<string, unknown>;

const given = (value: unknown): boolean => value !== null && value !== undefined && value !== '';

/** Half a place on a map is none. */
export function venueProblems<T>({ latitude, longitude }: Row, say: Say<T>): FieldProblem<T>[] {
  if (given(latitude) === given(longitude)) return [];
  return [{ path: [given(latitude) ? 'longitude' : 'latitude'], message: say('venue.location.half') }];
}

const INKS = ['cyan', 'magenta', 'yellow', 'black'] as const;

/** A logo's period of use, and the colours that are mixed of four inks or of none. */
export function logoProblems<T>({ validFrom, validUntil, palette }: Row, say: Say<T>): FieldProblem<T>[] {
  const problems: FieldProblem<T>[] = [];
  if (given(validFrom) && given(validUntil) && String(validFrom) > String(validUntil)) {
    problems.push({ path: ['validUntil'], message: say('logo.valid.reversed') });
  }
  for (const [index, colour] of ((palette ?? []) as Row[]).entries()) {
    const missing = INKS.filter((ink) => !given(colour[ink]));
    if (missing.length < INKS.length) {
      problems.push(...missing.map((ink) => ({ path: ['palette', index, ink], message: say('palette.inks.missing') })));
    }
  }
  return problems;
}
