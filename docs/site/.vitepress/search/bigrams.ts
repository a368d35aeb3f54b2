const HAN_RUN = /\p{Script=Han}+/gu;

/**
 * Chinese is written without spaces, and the search knows only words between spaces: each pair of neighbouring characters becomes a
 * word, so that any part of a sentence is found. What is not Chinese stays as it is.
 */
export function withBigrams(text: string): string {
  return text.replace(HAN_RUN, (run) => ` ${pairs(run).join(' ')} `);
}

/** The words of what a reader searches for, written the same way. */
export function tokens(query: string): string[] {
  return withBigrams(query)
    .split(/[\s\p{P}]+/u)
    .filter(Boolean);
}

function pairs(run: string): string[] {
  const characters = [...run];
  return characters.length === 1 ? characters : characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}
