import type { Cms } from './cms';
import type { Product } from './product';
import { until } from './until';

export interface Readiness {
  ready: boolean;
  degraded: boolean;
  draining: boolean;
  /** Snapshot builds since the start. */
  builds: number;
}

export async function readiness(cms: Cms): Promise<Readiness> {
  return (await (await fetch(cms.api('health/ready'))).json()) as Readiness;
}

/** Waits until what is served holds everything that is stored now, by asking for builds with an order that stays the same. */
export async function settled({ cms, admin }: Product): Promise<void> {
  const path = '/party-building/arrange/value';
  const { data } = await admin.ask<{ data: { documentId: string }[] }>('GET', path);
  const documentIds = data.map(({ documentId }) => documentId);
  // The first build may have been under way already: the one after it has seen everything.
  for (let round = 1; round <= 2; round++) {
    const { builds } = await readiness(cms);
    await admin.ask('PUT', path, { documentIds });
    await until(
      () => readiness(cms),
      (now) => now.builds > builds,
    );
  }
}
