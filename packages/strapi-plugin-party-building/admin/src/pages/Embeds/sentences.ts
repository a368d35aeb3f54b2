import type { Say } from '../../texts';
import { themeSentence } from '../../theme/theme-sentence';
import type { EmbedOption } from './api';
import type { EmbedForm, Problems } from './form';

/** What is wrong at a place of the form, and what to do. */
export function embedSentence(say: Say, at: string, problem: Problems[string], options: readonly EmbedOption[], form: EmbedForm): string {
  const takes = options.find(({ name }) => at === `options.${name}`)?.takes;
  if (problem === 'number' && takes?.kind === 'number') return say('embeds.problem.number', { min: takes.min, max: takes.max });
  if (problem === 'theme') return themeSentence(say, at.replace(/^appearance\./, ''), form.theme);
  return say(`embeds.problem.${problem === 'item' || problem === 'month' ? problem : 'missing'}`);
}
