export interface Figure {
  /** Dotted, stable, lower-case. */
  name: string;
  value: number;
  unit: string;
  limit?: number;
  better?: 'lower' | 'higher';
}

/** Prints a measured figure as one JSON object a line, in the form that all benchmarks and gates share. */
export function printFigure({ name, value, unit, limit, better = 'lower' }: Figure): void {
  const bar = limit === undefined ? {} : { limit, better, pass: better === 'lower' ? value <= limit : value >= limit };
  console.log(JSON.stringify({ name, value: Number(value.toPrecision(4)), unit, ...bar }));
}
