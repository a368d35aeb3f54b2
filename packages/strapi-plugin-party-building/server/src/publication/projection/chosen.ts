/** A stored choice as one that the contract knows; the first where it is unknown. */
export const chosen = <T extends string>(choices: readonly [T, ...T[]], stored: unknown): T =>
  choices.find((known) => known === stored) ?? choices[0];
