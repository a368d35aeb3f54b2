/** What a file may be at most. A file from a translator comes nowhere near; one made to exhaust the server ends here. */
export interface Limits {
  /** Of the file; 20 MB. */
  readonly bytes: number;
  /** Elements inside each other; 128. */
  readonly depth: number;
  /** `<unit>` and `<trans-unit>` elements; 50,000. */
  readonly units: number;
  /** Elements of any kind; 500,000. */
  readonly elements: number;
  /** Attributes of one element; 256. */
  readonly attributes: number;
  /** Characters of one attribute's value; 64 KB. */
  readonly attribute: number;
}

export const LIMITS: Limits = { bytes: 20_000_000, depth: 128, units: 50_000, elements: 500_000, attributes: 256, attribute: 65_536 };
