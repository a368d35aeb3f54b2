/** A public document as it was sent. */
export interface Outlet {
  /** Where it stands. */
  url: string;
  /** Its media type, without parameters. */
  type: string;
  text: string;
}

/** A reader or checker of a standard that others wrote. */
export interface Validator {
  /** Of its figure: `ics.ical_js`. */
  name: string;
  /** The media type that it checks. */
  type: string;
  /** What it finds wrong with each of the documents, in their order. All at once: some are costly to start. */
  faults(outlets: readonly Outlet[]): Promise<string[][]>;
  /** Ways to spoil a good document, each of which it must find. */
  spoils: readonly [from: string | RegExp, to: string][];
}

/** For those that check one document after the other; what they throw is a fault. */
export async function eachOf(outlets: readonly Outlet[], faults: (outlet: Outlet) => string[] | Promise<string[]>): Promise<string[][]> {
  const found: string[][] = [];
  for (const outlet of outlets) {
    try {
      found.push(await faults(outlet));
    } catch (error) {
      found.push([String(error)]);
    }
  }
  return found;
}
