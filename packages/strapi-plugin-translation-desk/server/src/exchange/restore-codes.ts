import { codesOf, withDataOf, type Inline } from '@party-building/l10n';

/**
 * Content of a file with the codes that we sent: their kinds, which a tool may have dropped, and their data. Of a code that we did not send
 * nothing is kept but its name: no address comes from a file.
 */
export function restoreCodes(sent: readonly Inline[], content: readonly Inline[]): Inline[] {
  const known = new Map(codesOf(sent).map((code) => [code.id, code]));
  const restored = (inner: readonly Inline[]): Inline[] =>
    inner.map((each): Inline => {
      if (typeof each === 'string') return each;
      const code = known.get(each.id);
      const kind = code?.type === each.type ? code.kind : each.kind;
      if (each.type === 'atom') return { type: 'atom', id: each.id, kind };
      return { type: 'pair', id: each.id, kind, content: restored(each.content) };
    });
  return withDataOf(sent, restored(content));
}
