import type { XmlElement } from '../xml/element.js';

/** What a rule looks at: names of elements, and with an `@` before them of attributes. Without any it looks at everything. */
export interface Looking {
  readonly at?: readonly string[];
}

/**
 * Says which of some thirty at most rules look at an element, as bits: most elements are looked at by one or two, and asking all of them
 * takes longer than reading the file.
 */
export class RuleTable {
  /** The rules that look at everything. */
  readonly always: number = 0;
  private readonly elements = new Map<string, number>();
  private readonly attributes = new Map<string, number>();

  constructor(rules: readonly Looking[]) {
    for (const [index, { at }] of rules.entries()) {
      if (!at) this.always |= 1 << index;
      for (const name of at ?? []) {
        const [names, key] = name.startsWith('@') ? [this.attributes, name.slice(1)] : [this.elements, name];
        names.set(key, (names.get(key) ?? 0) | (1 << index));
      }
    }
  }

  lookingAt(element: XmlElement): number {
    let bits = this.always | (this.elements.get(element.name) ?? 0);
    for (const { name } of element.attributes) bits |= this.attributes.get(name) ?? 0;
    return bits;
  }
}

/** Calls those whose bits are set, in order. */
export function callEach<Argument>(calls: readonly ((argument: Argument) => void)[], bits: number, argument: Argument): void {
  let at = 0;
  for (let left = bits; left !== 0; left >>>= 1, at += 1) if (left & 1) calls[at]?.(argument);
}
