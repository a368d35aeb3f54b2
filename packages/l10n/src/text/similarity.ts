/**
 * Fewest insertions, deletions and replacements of code points that make one text the other.
 *
 * @param most Give up beyond this many: the answer is then `most + 1`.
 */
export function levenshtein(one: string, other: string, most = Infinity): number {
  if (one === other) return 0;
  let a = [...one];
  let b = [...other];
  if (a.length > b.length) [a, b] = [b, a];
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let cut = 0;
  while (cut < a.length - start && a[a.length - 1 - cut] === b[b.length - 1 - cut]) cut += 1;
  a = a.slice(start, a.length - cut);
  b = b.slice(start, b.length - cut);
  if (b.length - a.length > most) return most + 1;
  const row = new Uint32Array(a.length + 1).map((_, index) => index);
  for (let line = 1; line <= b.length; line += 1) {
    let diagonal = row[0] as number;
    row[0] = line;
    let least = line;
    for (let column = 1; column <= a.length; column += 1) {
      const above = row[column] as number;
      const kept = diagonal + (a[column - 1] === b[line - 1] ? 0 : 1);
      const changed = Math.min(above, row[column - 1] as number) + 1;
      const cell = kept < changed ? kept : changed;
      row[column] = cell;
      if (cell < least) least = cell;
      diagonal = above;
    }
    if (least > most) return most + 1;
  }
  return row[a.length] as number;
}

/**
 * How alike two texts are, from 0 to 1: the Levenshtein distance against the length of the longer one. Two empty texts are alike.
 *
 * @param least What is less alike counts as 0, and is given up early.
 */
export function similarity(one: string, other: string, least = 0): number {
  const longest = Math.max([...one].length, [...other].length);
  if (longest === 0) return 1;
  const most = Math.floor(longest * (1 - least));
  const distance = levenshtein(one, other, most);
  return distance > most ? 0 : 1 - distance / longest;
}
