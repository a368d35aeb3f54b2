import type { UnitChange } from '../../../api/history';
import type { TextId } from '../../../texts';

type Named = Pick<UnitChange, 'kind'> & { after: Pick<UnitChange['after'], 'state'> };

/** What was done, as a text's name: of a save and a review it is the outcome that counts. */
export function changeWords({ kind, after: { state } }: Named): TextId {
  if (kind === 'save') return state === 'draft' ? 'editor.history.kind.draft' : 'editor.history.kind.save';
  if (kind !== 'review') return `editor.history.kind.${kind}`;
  return state === 'approved'
    ? 'editor.history.kind.approved'
    : state === 'rejected'
      ? 'editor.history.kind.rejected'
      : 'editor.history.kind.reopened';
}

/** Where a text that was saved comes from, where it is not its author's own. */
export function originWords({
  kind,
  after: { origin },
}: Pick<UnitChange, 'kind'> & { after: Pick<UnitChange['after'], 'origin'> }): TextId | undefined {
  return kind === 'save' && (origin === 'memory' || origin === 'machine') ? `editor.history.from-${origin}` : undefined;
}
