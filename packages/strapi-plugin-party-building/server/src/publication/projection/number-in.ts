/** A stored number within limits, both included; a database may hand a decimal out as a text. */
export function numberIn(stored: unknown, least: number, greatest: number): number | undefined {
  const value = typeof stored === 'string' && stored.trim() !== '' ? Number(stored) : stored;
  return typeof value === 'number' && value >= least && value <= greatest ? value : undefined;
}
