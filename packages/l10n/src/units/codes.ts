import type { Atom, Inline, Pair } from '../inline/inline.js';

export type InlineCode = Pair | Atom;

/** All codes of a content in the order in which they begin. */
export function codesOf(content: readonly Inline[]): InlineCode[] {
  return content.flatMap((each) => (typeof each === 'string' ? [] : each.type === 'pair' ? [each, ...codesOf(each.content)] : [each]));
}

/**
 * A target whose codes are named as those of its source, so that each can be found again wherever a translator has moved it: first by kind
 * and data, then by kind alone (a link whose address was changed), else by a name that the source does not have.
 */
export function alignCodes(source: readonly Inline[], target: readonly Inline[]): Inline[] {
  const left = codesOf(source);
  const codes = codesOf(target);
  const names = new Map<InlineCode, string>();
  const take = (alike: (one: InlineCode, other: InlineCode) => boolean) => {
    for (const code of codes) {
      if (names.has(code)) continue;
      const index = left.findIndex((one) => alike(one, code));
      if (index >= 0) names.set(code, (left.splice(index, 1)[0] as InlineCode).id);
    }
  };
  take((one, other) => one.type === other.type && one.kind === other.kind && JSON.stringify(one.data) === JSON.stringify(other.data));
  take((one, other) => one.type === other.type && one.kind === other.kind);
  const taken = new Set(codesOf(source).map(({ id }) => id));
  for (const code of codes) {
    if (names.has(code)) continue;
    let next = taken.size + 1;
    while (taken.has(String(next))) next += 1;
    taken.add(String(next));
    names.set(code, String(next));
  }
  return renamed(target, names);
}

function renamed(content: readonly Inline[], names: ReadonlyMap<InlineCode, string>): Inline[] {
  return content.map((each) => {
    if (typeof each === 'string') return each;
    const id = names.get(each) ?? each.id;
    return each.type === 'pair' ? { ...each, id, content: renamed(each.content, names) } : { ...each, id };
  });
}

/** A target that gets back, by the names of its codes, the data that its source has for them: a file from elsewhere may lack it. */
export function withDataOf(source: readonly Inline[], target: readonly Inline[]): Inline[] {
  const known = new Map(codesOf(source).map((code) => [code.id, code]));
  const restored = (content: readonly Inline[]): Inline[] =>
    content.map((each): Inline => {
      if (typeof each === 'string') return each;
      const code = known.get(each.id);
      if (each.type === 'atom') return code?.type === 'atom' && code.data !== undefined ? { ...each, data: code.data } : each;
      const data = code?.type === 'pair' ? code.data : undefined;
      return { ...each, ...(data && { data }), content: restored(each.content) };
    });
  return restored(target);
}
