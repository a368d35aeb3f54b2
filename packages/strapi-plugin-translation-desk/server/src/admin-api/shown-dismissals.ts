import type { Core } from '@strapi/strapi';
import { exactHash } from '@party-building/l10n';
import { namesOf } from '../people/names';
import { targetContent, type OpenTarget } from '../writes/open-target';

/** A finding that somebody has judged to be none, as the editor shows it. */
export interface ShownDismissal {
  readonly check: string;
  readonly reason: string;
  /** The name of whoever said so. */
  readonly by: string | null;
}

/** Of each unit: only those that speak of the text that is there now. */
export async function dismissedOf(strapi: Core.Strapi, opened: OpenTarget): Promise<Map<string, ShownDismissal[]>> {
  const all = [...opened.units.values()].flatMap(({ path, record }) => {
    if (!record || record.dismissed.length === 0) return [];
    const hash = exactHash(targetContent(opened, path));
    return record.dismissed.filter(({ target }) => target === hash).map((dismissal) => ({ path, dismissal }));
  });
  const names = await namesOf(
    strapi,
    all.map(({ dismissal: { by } }) => (by === undefined ? null : Number(by))),
  );
  const shown = new Map<string, ShownDismissal[]>();
  for (const { path, dismissal } of all) {
    const { check, reason, by } = dismissal;
    shown.set(path, [...(shown.get(path) ?? []), { check, reason, by: names.get(Number(by)) ?? null }]);
  }
  return shown;
}
