/** What a bench can be told. */
export interface BenchOptions {
  /** Prints a table at the end instead of JSON lines. */
  table: boolean;
  /** Numbers of activities. */
  scale: readonly number[];
}

/** @throws Error naming what is not understood. */
export function optionsFrom(args: readonly string[]): BenchOptions {
  const options: BenchOptions = { table: false, scale: [4, 1000, 10_000, 100_000] };
  for (let at = 0; at < args.length; at++) {
    const arg = args[at];
    if (arg === '--table') options.table = true;
    else if (arg === '--scale') options.scale = numbersFrom(args[++at]);
    else
      throw new Error(
        `There is no option ${arg}. --table prints a table instead of JSON lines, --scale 4,1000 chooses numbers of activities.`,
      );
  }
  return options;
}

function numbersFrom(text: string | undefined): number[] {
  const numbers = (text ?? '').split(',').map(Number);
  if (numbers.every((number) => Number.isInteger(number) && number >= 4)) return numbers;
  throw new Error(`--scale takes numbers of activities from 4 on, as in --scale 4,1000; not ${JSON.stringify(text ?? '')}.`);
}
