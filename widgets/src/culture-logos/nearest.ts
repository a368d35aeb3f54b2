import type { Standing } from './standing.js';

/** By what a reader chooses among standings. */
export const AXES = ['arrangement', 'colourMode', 'language', 'ground'] as const;
export type Axis = (typeof AXES)[number];

/** The standing with a value on an axis that has most in common with another; the first among equals. */
export function nearest(all: readonly Standing[], axis: Axis, value: string, like: Standing): Standing | undefined {
  const common = (standing: Standing): number => AXES.filter((each) => standing[each] === like[each]).length;
  return all.filter((standing) => standing[axis] === value).sort((one, other) => common(other) - common(one))[0];
}
