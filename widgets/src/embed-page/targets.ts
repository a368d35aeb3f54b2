/**
 * Whom an embed page may tell its height: origins for `postMessage`, which delivers to the framing page only if it has that origin.
 *
 * @param allowed origins that may frame the page; `*` for all.
 * @param parent origin of the framing page, where the browser says it: then no other is addressed.
 */
export function targetsFor(allowed: readonly string[], parent: string | undefined): readonly string[] {
  if (allowed.includes('*')) return ['*'];
  return parent === undefined ? allowed : allowed.filter((origin) => origin === parent);
}
