/** The year that somebody is typing: digits only, at most four; `null` where nothing is left. */
export function typedYear(typed: string): number | null {
  const digits = typed.normalize('NFKC').replace(/\D/g, '').slice(0, 4);
  return digits === '' ? null : Number(digits);
}
