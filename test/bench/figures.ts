/** A bar: the value must not be worse. */
export interface Bar {
  limit: number;
  better: 'lower' | 'higher';
}

export interface Figure {
  /** Dotted, stable, lower-case; locale tags as they are. */
  name: string;
  value: number;
  unit: string;
  bar?: Bar;
  /** A ratio: the names of the two figures that it is made of. */
  of?: [string, string];
}

/** Collects figures and prints each when it is there: one JSON object a line, or a table at the end. */
export class Figures {
  readonly #table: boolean;
  readonly #rows: Record<string, unknown>[] = [];

  constructor({ table = false }: { table?: boolean } = {}) {
    this.#table = table;
  }

  add({ name, value: exact, unit, bar, of }: Figure): void {
    const value = rounded(exact);
    const row = { name, value, unit, ...bar, ...(bar && { pass: holds(exact, bar) }), ...(of && { of }) };
    this.#rows.push(row);
    if (!this.#table) console.log(JSON.stringify(row));
  }

  /** @returns whether all figures with a bar hold. */
  finish(): boolean {
    if (this.#table) console.table(this.#rows, ['name', 'value', 'unit', 'limit', 'pass']);
    return this.#rows.every(({ pass }) => pass !== false);
  }
}

function holds(value: number, { limit, better }: Bar): boolean {
  return better === 'lower' ? value <= limit : value >= limit;
}

/** Four significant digits; whole numbers stay whole. */
function rounded(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(4));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  if (low === undefined || high === undefined) throw new Error('There is no median of nothing.');
  return (low + high) / 2;
}
