import type { Position } from './notes';

export interface RawAttribute {
  /** Lower-case only where the file has it so; `href` and `xml:space` for those of the namespaces that draw. */
  name: string;
  value: string;
}

/** An element that may be drawn, with what it still has to be asked for. */
export interface Element {
  name: string;
  at: Position;
  parent: Element | undefined;
  raw: RawAttribute[];
  /** What is written, in order. */
  attributes: Map<string, string>;
  /** Ids that it refers to, with the attribute that does. */
  refers: { attribute: string; id: string }[];
  children: (Element | string)[];
}

export interface Stylesheet {
  text: string;
  at: Position;
}

/** Every element, parents first. */
export function* elementsOf(root: Element): Generator<Element> {
  const waiting: Element[] = [root];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    yield element;
    for (const child of [...element.children].reverse()) if (typeof child !== 'string') waiting.push(child);
  }
}

export const rawOf = ({ raw }: Element, name: string): string | undefined => raw.find((attribute) => attribute.name === name)?.value;
