import type { Inline } from '@party-building/l10n';
import { useState, type RefObject } from 'react';
import type { SuggestedBy, Unit } from '../../api/targets';
import { escapedText } from '../../inline/tokens';
import { replaceSelection } from '../../inline/insert';
import { withContent, wouldLose, type Draft } from './drafts';
import type { Drafts } from './use-drafts';

export interface Taking {
  /** Puts a text into the open unit's field; over what somebody typed only after asking. */
  take(content: readonly Inline[], by?: SuggestedBy): void;
  /** Puts a word where the cursor is. */
  insert(text: string): void;
  /** Whether it is being asked. */
  readonly isAsking: boolean;
  answer(isWanted: boolean): void;
  /** Afterwards one goes on typing. */
  focus(): void;
}

/** What others wrote and comes into the field: suggestions, terms, former texts. Nothing is saved by it. */
export function useTaking(unit: Unit | undefined, draft: Draft | undefined, drafts: Drafts, field: RefObject<HTMLTextAreaElement>): Taking {
  const [asked, setAsked] = useState<{ path: string; to: Draft }>();
  const focus = () => field.current?.focus();
  const put = (path: string, to: Draft) => {
    drafts.change(path, to);
    focus();
  };
  return {
    take(content, by) {
      if (!unit || !draft) return;
      const to = withContent(draft, content, by);
      if (wouldLose(draft, content)) setAsked({ path: unit.path, to });
      else put(unit.path, to);
    },
    insert(text) {
      const area = field.current;
      if (!unit || !draft || !area) return;
      put(unit.path, {
        ...draft,
        typed: replaceSelection(area, draft.codes.size > 0 ? escapedText(text, true) : text),
        failure: undefined,
      });
    },
    isAsking: asked !== undefined,
    answer(isWanted) {
      if (asked && isWanted) drafts.change(asked.path, asked.to);
      setAsked(undefined);
    },
    focus,
  };
}
