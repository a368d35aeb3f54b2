import type { Cms } from './cms';

/** The `METRICS_TOKEN` of tests that read metrics. */
export const METRICS_TOKEN = 'a-token-of-a-monitor';

/** What a monitor reads, by name and labels as they are written: `party_building_damaged_entries_total{place="disk"}`. */
export async function metricsOf(cms: Cms): Promise<Map<string, number>> {
  const response = await fetch(cms.api('metrics'), { headers: { Authorization: `Bearer ${METRICS_TOKEN}` } });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`The metrics answered ${response.status}: ${text}`);
  const samples = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(samples.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]));
}

/** How many stored entries a CMS has found damaged. */
export async function damagedEntries(cms: Cms): Promise<Record<'database' | 'disk', number>> {
  const metrics = await metricsOf(cms);
  const of = (place: string): number => metrics.get(`party_building_damaged_entries_total{place="${place}"}`) ?? Number.NaN;
  return { database: of('database'), disk: of('disk') };
}
