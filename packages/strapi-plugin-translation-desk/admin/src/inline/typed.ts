import { codesOf, type Inline, type InlineCode } from '@party-building/l10n';
import { endSign, escapedText, startSign, tokensOf, wholeSign } from './tokens';

/** What keeps a typed text from being a content, and the code that it is about. */
export interface TypedProblem {
  readonly kind: 'unknown' | 'unclosed' | 'unopened' | 'crossed' | 'twice';
  readonly id: string;
}

export type ReadText =
  | { readonly ok: true; readonly content: Inline[]; readonly missing: readonly InlineCode[] }
  | { readonly ok: false; readonly problem: TypedProblem };

/** The codes by their names: those of the translation, and of the source what the translation lacks. */
export function knownCodes(source: readonly Inline[], target: readonly Inline[]): ReadonlyMap<string, InlineCode> {
  return new Map([...codesOf(source), ...codesOf(target)].map((code) => [code.id, code]));
}

/** Content as a translator types it. Without codes there are no signs, and a text is as it is. */
export function typedOf(content: readonly Inline[], hasCodes: boolean, isWithin = false): string {
  return content
    .map((each, index) => {
      if (typeof each === 'string') return hasCodes ? escapedText(each, isWithin || index < content.length - 1) : each;
      return each.type === 'atom' ? wholeSign(each.id) : `${startSign(each.id)}${typedOf(each.content, true, true)}${endSign(each.id)}`;
    })
    .join('');
}

/**
 * What a translator has typed as content.
 *
 * @param codes All that may stand in it; where there are none, every sign is text.
 * @param wanted The codes of the source.
 */
export function readTyped(typed: string, codes: ReadonlyMap<string, InlineCode>, wanted: readonly InlineCode[]): ReadText {
  if (codes.size === 0) return { ok: true, content: typed === '' ? [] : [typed], missing: [] };
  const seen = new Set<string>();
  const open: { id: string; content: Inline[] }[] = [{ id: '', content: [] }];
  const fail = (kind: TypedProblem['kind'], id: string): ReadText => ({ ok: false, problem: { kind, id } });
  for (const token of tokensOf(typed)) {
    const top = open[open.length - 1] as { id: string; content: Inline[] };
    if (token.type === 'text') {
      append(top.content, token.value);
      continue;
    }
    const { id } = token;
    const code = codes.get(id);
    if (code?.type !== (token.type === 'whole' ? 'atom' : 'pair')) return fail('unknown', id);
    if (token.type === 'end') {
      if (!open.some((each) => each.id === id)) return fail('unopened', id);
      if (top.id !== id) return fail('crossed', id);
      open.pop();
      (open[open.length - 1] as { content: Inline[] }).content.push({ ...code, content: top.content } as Inline);
      continue;
    }
    if (seen.has(id)) return fail('twice', id);
    seen.add(id);
    if (token.type === 'whole') top.content.push(code);
    else open.push({ id, content: [] });
  }
  const last = open[open.length - 1] as { id: string; content: Inline[] };
  if (open.length > 1) return fail('unclosed', last.id);
  return { ok: true, content: last.content, missing: wanted.filter(({ id }) => !seen.has(id)) };
}

function append(content: Inline[], text: string): void {
  const last = content.at(-1);
  if (typeof last === 'string') content[content.length - 1] = last + text;
  else content.push(text);
}
