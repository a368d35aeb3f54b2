import type { InlineCode } from '@party-building/l10n';
import type { Say } from '../../texts';

const WORDS = ['bold', 'italic', 'underline', 'strikethrough', 'code', 'link', 'break', 'image'] as const;

/** What a code does to the text: “Bold”, “Link”. */
export function codeWord({ kind }: Pick<InlineCode, 'kind'>, say: Say): string {
  const known = WORDS.find((word) => word === kind);
  return known ? say(`editor.code.${known}`) : kind;
}

/** Where a link leads to; nothing of other codes. */
export function addressOf({ data }: InlineCode): string | undefined {
  try {
    const { url } = JSON.parse(typeof data === 'object' ? data.start : '{}') as { url?: unknown };
    return typeof url === 'string' && url !== '' ? url : undefined;
  } catch {
    return undefined;
  }
}
