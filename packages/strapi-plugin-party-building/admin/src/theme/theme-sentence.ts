import type { Say } from '../texts';
import { SIZES, type Scheme, type SizeName, type ThemeForm } from './theme-form';

/** What is wrong at a place of a theme, and what to do. */
export function themeSentence(say: Say, at: string, { colors }: ThemeForm): string {
  if (at === 'radius' || at === 'space') return say('theme.problem.size', SIZES[at satisfies SizeName]);
  if (at === 'greyscale.from') return say('appearance.grey.from.missing');
  if (at === 'greyscale.until') return say('appearance.grey.until.wrong');
  const [, name = '', scheme = ''] = at.split('.');
  return say('theme.problem.color', { text: colors[name as keyof typeof colors]?.[scheme as Scheme] ?? '' });
}
