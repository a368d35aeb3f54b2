import { API_PATH } from '@party-building/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readiness } from '../harness/builds';
import { Cluster } from '../harness/cluster';
import { printFigure } from '../harness/figure';
import { FULL } from '../harness/full';
import { missingService } from '../harness/missing-service';
import { percentile } from '../harness/percentile';
import { NO_POSTGRES, SeededPostgres } from '../harness/postgres';
import { NO_REDIS, RedisServer } from '../harness/redis';
import { servedWhole } from '../harness/served';
import { graspTitles } from '../harness/snapshots';
import { until } from '../harness/until';

const PUBLISHES = FULL ? 500 : 30;
const VISIBLE_LIMIT_MS = 2000;

const KINDS = [
  { name: 'polling', redis: false },
  { name: 'redis', redis: true },
];

describe.each(KINDS)('two instances on PostgreSQL, $name', ({ name, redis: withRedis }) => {
  let database: SeededPostgres | undefined;
  let redis: RedisServer | undefined;
  let cluster: Cluster;
  beforeEach(async () => {
    database = await SeededPostgres.create();
    redis = withRedis ? await RedisServer.start() : undefined;
    if (database) cluster = await Cluster.start(2, database, { env: redis ? { REDIS_URL: redis.url } : {} });
  });
  afterEach(async () => {
    if (database) await cluster.remove();
    await redis?.remove();
    await database?.drop();
  });

  it('a publish is visible everywhere, is built once, and a client that alternates never goes back', async ({ skip }) => {
    if (!database) return missingService(skip, NO_POSTGRES);
    if (withRedis && !redis) return missingService(skip, NO_REDIS);
    const [one, other] = cluster.instances as [(typeof cluster.instances)[0], (typeof cluster.instances)[0]];
    const documentId = await cluster.documentId();
    // Each has built once for its start.
    const before = await until(
      () => Promise.all([one, other].map(readiness)),
      (states) => states.every(({ builds }) => builds > 0),
      60_000,
    );

    // As a browser does behind a load balancer: asks for what it has, at either instance in turn.
    const seen: number[] = [];
    let etag = '';
    let over = false;
    const client = (async () => {
      for (let i = 0; !over; i++) {
        const response = await fetch(`${cluster.instances[i % 2]?.url}${API_PATH}/v1/en.json`, {
          headers: { 'If-None-Match': etag, 'Cache-Control': 'no-cache' },
        });
        if (response.status === 304) continue;
        etag = response.headers.get('etag') ?? '';
        const title = graspTitles(await response.json())[0] ?? '';
        seen.push(Number(/^Version (\d+)$/.exec(title)?.[1] ?? 0));
      }
    })();

    const times: number[] = [];
    for (let i = 1; i <= PUBLISHES; i++) {
      const at = cluster.instances[i % 2] as (typeof cluster.instances)[0];
      await at.documents('grasp', 'update', { documentId, locale: 'en', data: { title: `Version ${i}` }, status: 'published' });
      const published = performance.now();
      for (const cms of [one, other]) {
        await until(
          () => servedWhole(cms, 'en'),
          (snapshot) => graspTitles(snapshot)[0] === `Version ${i}`,
        );
      }
      times.push(performance.now() - published);
    }
    over = true;
    await client;

    const after = await Promise.all([one, other].map(readiness));
    const builds = after.reduce((sum, { builds: count }, i) => sum + count - (before[i]?.builds ?? 0), 0);
    printFigure({ name: `instances.${name}.visible.p99`, value: percentile(times, 0.99), unit: 'ms', limit: VISIBLE_LIMIT_MS });
    printFigure({ name: `instances.${name}.visible.median`, value: percentile(times, 0.5), unit: 'ms' });
    printFigure({ name: `instances.${name}.builds_per_publish`, value: builds / PUBLISHES, unit: 'ratio', limit: 1 });
    printFigure({ name: `instances.${name}.versions_seen`, value: seen.length, unit: 'count' });
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(PUBLISHES);
    expect(builds).toBeLessThanOrEqual(PUBLISHES);
  });
});
