import type { Core } from '@strapi/strapi';
import { LOGO } from '../content-types/uids';

/** Whether a logo would, over however many others, take its own place. */
export async function supersedesItself(
  strapi: Core.Strapi,
  { key, supersededBy, published }: { key: string; supersededBy: string; published: boolean },
): Promise<boolean> {
  const seen = new Set<string>();
  let next: string | null | undefined = supersededBy;
  while (next && !seen.has(next)) {
    if (next === key) return true;
    seen.add(next);
    const row = (await strapi.db.query(LOGO).findOne({
      where: { key: next, publishedAt: published ? { $notNull: true } : null },
      select: ['supersededBy'],
    })) as { supersededBy: string | null } | null;
    next = row?.supersededBy;
  }
  return false;
}
