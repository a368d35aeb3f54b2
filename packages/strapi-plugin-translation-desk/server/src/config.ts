export interface Config {
  /** How often documents are looked for that another instance, or an end in between, has left uncounted; in milliseconds. */
  pollInterval: number;
}

export const config = {
  default: { pollInterval: 10_000 } satisfies Config,
  validator({ pollInterval }: Config): void {
    if (!Number.isInteger(pollInterval) || pollInterval < 100)
      throw new Error('translation-desk: pollInterval is a number of milliseconds, at least 100.');
  },
};
