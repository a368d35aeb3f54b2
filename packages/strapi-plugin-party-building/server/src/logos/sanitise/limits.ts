/** What a logo needs with room to spare; what is beyond is an attack or a map. */
export const LIMITS = {
  bytes: 2 * 1024 * 1024,
  depth: 64,
  elements: 50_000,
  attributes: 100,
  /** Characters of a value that is read as CSS. */
  cssValue: 2000,
  stylesheet: 128 * 1024,
  rules: 2000,
  /** Elements that are drawn when every reference is followed: `use` in `use` grows exponentially. */
  drawn: 500_000,
  /** How many references may follow from one another. */
  chain: 32,
  milliseconds: 5000,
  /** Of the thread in which it is read, for what the limits above do not catch. */
  thread: { milliseconds: 10_000, memory: { maxOldGenerationSizeMb: 48, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 } },
  /** Listed in a verdict; all are counted. */
  reasons: 100,
} as const;
