/** What has been turned away or changed since the start of this process, for the metrics: never a name, never a content. */
export interface SanitiserCounts {
  /** Files that were refused, by why. */
  readonly refused: ReadonlyMap<string, number>;
  /** Drawings from which something was taken, counted once a file. */
  readonly cleaned: number;
}

const refused = new Map<string, number>();
let cleaned = 0;

/** @param code a reason of a drawing's verdict, or `kind`, `name`, `picture`, `replacement`. */
export const countRefused = (code: string): void => void refused.set(code, (refused.get(code) ?? 0) + 1);

export const countCleaned = (): void => void cleaned++;

export const sanitiserCounts = (): SanitiserCounts => ({ refused, cleaned });
