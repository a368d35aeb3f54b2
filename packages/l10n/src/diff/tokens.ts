/** A number as a whole; a Han character; a word of any other script, with apostrophes; a run of blanks; any other character by itself. */
const TOKEN =
  /\p{Nd}+(?:[.,]\p{Nd}+)*|\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+(?:['’](?:(?!\p{Script=Han})[\p{L}\p{M}])+)*|\s+|[^]/gu;

/**
 * A text in the pieces in which changes are shown: words, and of Han single characters. Chinese is not cut into words: where the cut falls
 * depends on what stands beside it, so a small change would show as a large one. Joined they are the text.
 */
export const tokensOf = (text: string): string[] => text.match(TOKEN) ?? [];
