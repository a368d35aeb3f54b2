/** What a command may touch: files that were named, two streams. Nothing else does in this package. */
export interface Surroundings {
  /** @throws Usage when it cannot be read */
  read(file: string): Uint8Array;
  /** @throws Usage when it cannot be written */
  write(file: string, text: string): void;
  out(line: string): void;
  error(line: string): void;
}

/** One of the things that `l10n` does. */
export interface Command {
  /** What stands after the name. */
  readonly usage: string;
  readonly about: string;
  /** @returns the exit code: 0 when all is well, 1 when the files are not; @throws Usage when it was called wrongly */
  run(args: readonly string[], surroundings: Surroundings): number;
}

/** Called wrongly: the sentence goes to the person, the exit code is 2. */
export class Usage extends Error {}
