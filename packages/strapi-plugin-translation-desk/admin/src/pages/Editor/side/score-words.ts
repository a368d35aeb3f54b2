import type { Say } from '../../../texts';

/** How like the source of a suggestion is, in words and as a number. */
export function scoreWords(score: number, say: Say): string {
  if (score > 100) return say('editor.suggestions.same-place', { score });
  return score === 100 ? say('editor.suggestions.same', { score }) : say('editor.suggestions.alike', { score });
}
