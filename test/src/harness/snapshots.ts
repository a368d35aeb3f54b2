import { textOf, type Snapshot } from '@party-building/contract';
import type { Cms } from './cms';
import { until } from './until';

export const LOCALES = ['zh-CN', 'en'] as const;

/** What a portal gets now. */
export async function snapshotOf(cms: Cms, locale: string): Promise<Snapshot> {
  const response = await fetch(cms.api(`v1/${locale}.json`));
  if (response.status !== 200) throw new Error(`v1/${locale}.json answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as Snapshot;
}

/** Waits for a snapshot that satisfies: a publish is visible at the latest a build later. */
export const shown = (cms: Cms, locale: string, satisfies: (snapshot: Snapshot) => boolean): Promise<Snapshot> =>
  until(() => snapshotOf(cms, locale), satisfies);

export const graspTitles = ({ grasps }: Snapshot): string[] => grasps.map(({ title }) => textOf(title));

/** The entity tags of all locales: equal ones mean that nothing has changed for any portal. */
export async function etags(cms: Cms): Promise<(string | null)[]> {
  const answers = await Promise.all(LOCALES.map((locale) => fetch(cms.api(`v1/${locale}.json`))));
  return answers.map(({ headers }) => headers.get('etag'));
}
