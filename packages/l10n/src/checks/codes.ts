import { codesOf, type InlineCode } from '../units/codes.js';
import type { Check, Finding } from './check.js';
import type { MessageKey } from './messages.js';

/** Each code of the source once in the target, and no other. */
export const codes: Check = {
  id: 'codes',
  run: ({ source, target }) => {
    if (!source) return [];
    const wanted = new Map(codesOf(source.content).map((code) => [code.id, code]));
    const there = new Set<string>();
    const finding = (message: MessageKey, { id, kind }: InlineCode): Finding => ({
      check: 'codes',
      severity: 'error',
      message,
      // Files of other tools need not say what a code stands for.
      params: { id, kind: kind || 'code' },
    });
    const wrong = codesOf(target.content).flatMap((code): Finding[] => {
      const known = wanted.get(code.id);
      if (!known) return [finding('code-unknown', code)];
      if (known.kind !== code.kind || known.type !== code.type) return [finding('code-unknown', code)];
      if (there.has(code.id)) return [finding('code-extra', code)];
      there.add(code.id);
      return [];
    });
    const missing = [...wanted.values()].filter(({ id }) => !there.has(id)).map((code) => finding('code-missing', code));
    return [...wrong, ...missing];
  },
};
