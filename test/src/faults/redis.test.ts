import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Cluster } from '../harness/cluster';
import { printFigure } from '../harness/figure';
import { FULL } from '../harness/full';
import { missingService } from '../harness/missing-service';
import { percentile } from '../harness/percentile';
import { NO_POSTGRES, SeededPostgres } from '../harness/postgres';
import { NO_REDIS, RedisServer } from '../harness/redis';
import { servedWhole } from '../harness/served';
import { graspTitles } from '../harness/snapshots';
import { TcpProxy } from '../harness/tcp-proxy';
import { until } from '../harness/until';

const PUBLISHES = FULL ? 40 : 3;
const VISIBLE_LIMIT_MS = 2000;

describe('Redis that fails', () => {
  let database: SeededPostgres | undefined;
  let redis: RedisServer | undefined;
  let wire: TcpProxy;
  let cluster: Cluster;
  let documentId: string;
  let version = 0;

  beforeAll(async () => {
    [database, redis] = [await SeededPostgres.create(), await RedisServer.start()];
    if (!database || !redis) return;
    wire = await TcpProxy.start({ host: '127.0.0.1', port: redis.port });
    cluster = await Cluster.start(2, database, { env: { REDIS_URL: wire.through(redis.url) } });
    documentId = await cluster.documentId();
  });
  afterAll(async () => {
    if (database && redis) {
      await cluster.remove();
      await wire.remove();
    }
    await redis?.remove();
    await database?.drop();
  });

  const faults: { name: string; begin: () => unknown; each?: (i: number) => unknown; end: () => unknown }[] = [
    { name: 'stopped', begin: () => redis?.stop(), end: () => redis?.start() },
    { name: 'flushed', begin: () => undefined, each: () => redis?.command('FLUSHALL'), end: () => undefined },
    { name: 'slow', begin: () => wire.delay(2000), end: () => wire.mend() },
    // Every other message finds its wire cut.
    { name: 'half_lost', begin: () => undefined, each: (i) => (i % 2 === 0 ? wire.cut() : wire.mend()), end: () => wire.mend() },
  ];

  it.each(faults)('$name: no reader notices, instances converge by looking', async ({ name, begin, each, end }) => {
    if (!database || !redis) return;
    await begin();
    const times: number[] = [];
    for (let i = 0; i < PUBLISHES; i++) {
      await each?.(i);
      const title = `Redis ${++version}`;
      const at = cluster.instances[i % 2];
      await at?.documents('grasp', 'update', { documentId, locale: 'en', data: { title }, status: 'published' });
      const published = performance.now();
      for (const cms of cluster.instances) {
        // Throws at any answer but a whole snapshot.
        await until(
          () => servedWhole(cms, 'en'),
          (snapshot) => graspTitles(snapshot)[0] === title,
        );
      }
      times.push(performance.now() - published);
    }
    await end();
    printFigure({ name: `faults.redis.${name}.visible.worst`, value: percentile(times, 1), unit: 'ms', limit: VISIBLE_LIMIT_MS });
    expect(times).toHaveLength(PUBLISHES);
  });

  it('is there', ({ skip }) => {
    if (!database) return missingService(skip, NO_POSTGRES);
    if (!redis) return missingService(skip, NO_REDIS);
    expect(cluster.instances).toHaveLength(2);
  });
});
