import type { Core } from '@strapi/strapi';
import { recordTranslation, settleWrite, type Inline, type Origin } from '@party-building/l10n';
import type { DeskType } from '../types/desk-types';
import { openTarget, recordOf, targetContent, type OpenTarget } from './open-target';
import { sourceSeen, sourceTexts, type SourceText } from './source-seen';
import { writeTexts } from './write-texts';

/** A unit as a translator saw it, and what it is to say. */
export interface UnitSave {
  readonly path: string;
  /** Of the record; 0 where there was none. */
  readonly revision: number;
  /** What the target said when the unit was opened. */
  readonly base: readonly Inline[];
  readonly content: readonly Inline[];
  /** Exact hash of the source's text that was translated. */
  readonly source: string;
  readonly state: 'draft' | 'translated' | 'needs-review';
  readonly origin: Origin;
}

/** Why a unit was not saved, with all that is needed to go on. */
export type SaveConflict =
  /** Somebody else has written it since. */
  | {
      readonly path: string;
      readonly kind: 'target';
      readonly base: readonly Inline[];
      readonly theirs: readonly Inline[];
      readonly mine: readonly Inline[];
      readonly revision: number;
    }
  /** The source has changed since; `sources` is what it says now, empty where the unit is gone. */
  | { readonly path: string; readonly kind: 'source'; readonly mine: readonly Inline[]; readonly sources: readonly SourceText[] };

export type Saved =
  | { readonly outcome: 'saved'; readonly change: number; readonly opened: OpenTarget }
  | { readonly outcome: 'conflict'; readonly conflicts: readonly SaveConflict[] }
  | { readonly outcome: 'absent' };

/** Saves units of one target: all of them, or none where one has been changed by others in the meantime. */
export async function saveUnits(
  strapi: Core.Strapi,
  { type, documentId, locale }: { type: DeskType; documentId: string; locale: string },
  saves: readonly UnitSave[],
  author: number | null,
): Promise<Saved> {
  return strapi.db.transaction(async (): Promise<Saved> => {
    const opened = await openTarget(strapi, type, documentId, locale);
    if (!opened) return { outcome: 'absent' };
    const conflicts = saves.flatMap((save) => conflictOf(opened, save) ?? []);
    if (conflicts.length > 0) return { outcome: 'conflict', conflicts };
    const byPath = new Map(saves.map((save) => [save.path, save]));
    const written = await writeTexts(strapi, opened, {
      texts: new Map(saves.map(({ path, content }) => [path, content])),
      kind: 'save',
      author,
      recorded: (path, stored, before) => {
        const { source, state, origin } = byPath.get(path) as UnitSave;
        const seen = sourceSeen(opened, path, source) as SourceText;
        return recordTranslation(before, {
          source: seen.content,
          sourceStatus: seen.status,
          target: stored,
          state,
          origin,
          ...(author !== null && { translator: String(author) }),
        });
      },
    });
    return { outcome: 'saved', ...written };
  });
}

function conflictOf(opened: OpenTarget, { path, revision, base, content: mine, source }: UnitSave): SaveConflict | undefined {
  const now = recordOf(opened, path)?.revision ?? 0;
  const settled = settleWrite({ revision: now, theirs: targetContent(opened, path) }, { revision, base, mine });
  if (settled.outcome === 'conflict') {
    const { base: was, theirs } = settled;
    return { path, kind: 'target', base: was, theirs, mine, revision: now };
  }
  if (sourceSeen(opened, path, source)) return undefined;
  return { path, kind: 'source', mine, sources: sourceTexts(opened, path) };
}
