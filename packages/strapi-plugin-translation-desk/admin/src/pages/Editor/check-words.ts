import type { Say } from '../../texts';

/** What a check looks at; one that is new here keeps its own name. */
export const CHECK_NAMES = [
  'codes',
  'consistency',
  'empty',
  'en-typography',
  'end-punctuation',
  'field-rules',
  'forbidden-terms',
  'long-sentences',
  'missing-terms',
  'numbers',
  'pairs',
  'party-capitals',
  'repeated-words',
  'spaces',
  'spelling',
  'traditional',
  'unchanged',
  'urls',
  'wrong-script',
  'zh-typography',
] as const;

export function checkWords(check: string, say: Say): string {
  const known = CHECK_NAMES.find((name) => name === check);
  return known ? say(`editor.check.${known}`) : check;
}
