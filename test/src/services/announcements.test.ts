import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Cluster } from '../harness/cluster';
import type { Cms } from '../harness/cms';
import { printFigure } from '../harness/figure';
import { FULL } from '../harness/full';
import { missingService } from '../harness/missing-service';
import { percentile } from '../harness/percentile';
import { NO_POSTGRES, SeededPostgres } from '../harness/postgres';
import { NO_REDIS, RedisServer } from '../harness/redis';
import { servedWhole } from '../harness/served';
import { graspTitles } from '../harness/snapshots';
import { until } from '../harness/until';

const PUBLISHES = FULL ? 100 : 10;

describe('two instances that never look by themselves', () => {
  let database: SeededPostgres | undefined;
  let redis: RedisServer | undefined;
  let cluster: Cluster;
  beforeAll(async () => {
    [database, redis] = [await SeededPostgres.create(), await RedisServer.start()];
    if (database && redis) cluster = await Cluster.start(2, database, { env: { REDIS_URL: redis.url, POLL_INTERVAL: '0' } });
  });
  afterAll(async () => {
    if (database && redis) await cluster.remove();
    await redis?.remove();
    await database?.drop();
  });

  it('show each publish of the other by Redis alone', async ({ skip }) => {
    if (!database) return missingService(skip, NO_POSTGRES);
    if (!redis) return missingService(skip, NO_REDIS);
    const documentId = await cluster.documentId();
    const [one, other] = cluster.instances as [Cms, Cms];
    const shows = async (cms: Cms, title: string): Promise<number> => {
      await until(
        () => servedWhole(cms, 'en'),
        (snapshot) => graspTitles(snapshot)[0] === title,
      );
      return performance.now();
    };
    const built: number[] = [];
    const followed: number[] = [];
    for (let i = 1; i <= PUBLISHES; i++) {
      const [from, to] = i % 2 === 0 ? [one, other] : [other, one];
      const title = `Announced ${i}`;
      await from.documents('grasp', 'update', { documentId, locale: 'en', data: { title }, status: 'published' });
      const published = performance.now();
      const [here, there] = await Promise.all([shows(from, title), shows(to, title)]);
      built.push(here - published);
      followed.push(Math.max(0, there - here));
    }
    // Up to a second of this is the wait for the next build: one a second.
    printFigure({ name: 'instances.announced.built.median', value: percentile(built, 0.5), unit: 'ms' });
    printFigure({ name: 'instances.announced.followed.median', value: percentile(followed, 0.5), unit: 'ms' });
    printFigure({ name: 'instances.announced.followed.worst', value: percentile(followed, 1), unit: 'ms' });
    expect(followed).toHaveLength(PUBLISHES);
  });
});
