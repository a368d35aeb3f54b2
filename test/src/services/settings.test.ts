import { isDeepStrictEqual } from 'node:util';
import type { SavedEmbed } from '@party-building/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Admin } from '../harness/admin';
import { Cluster } from '../harness/cluster';
import type { Cms } from '../harness/cms';
import { printFigure } from '../harness/figure';
import { missingService } from '../harness/missing-service';
import { NO_POSTGRES, SeededPostgres } from '../harness/postgres';
import { NO_REDIS, RedisServer } from '../harness/redis';
import { request } from '../harness/request';
import { until } from '../harness/until';

const FOLLOW_LIMIT_MS = 2000;
const EMBEDS = '/party-building/embeds';
const PORTAL = 'https://portal.example.com';
const FRAMING = 'https://frames.example.com';

const KINDS = [
  { name: 'polling', redis: false },
  { name: 'redis', redis: true },
];

/** What an instance tells the browser of a page of `PORTAL`. */
async function told(cms: Cms): Promise<{ mayRead: string | undefined; mayFrame: string | undefined }> {
  const headers = { Origin: PORTAL };
  const [snapshot, page] = await Promise.all(['v1/en.json', 'embed/en/pb-concept'].map((path) => request(cms.api(path), { headers })));
  return {
    mayRead: snapshot?.headers['access-control-allow-origin'],
    mayFrame: /frame-ancestors ([^;]*)/.exec(String(page?.headers['content-security-policy']))?.[1],
  };
}

/** What an instance tells portals of a saved embed: its options, or that there is none. */
async function options(cms: Cms, id: string): Promise<unknown> {
  const { status, bytes } = await request(cms.api(`v1/embeds/${id}.json`));
  return status === 200 ? (JSON.parse(bytes.toString()) as SavedEmbed).options : status;
}

describe.each(KINDS)('settings of two instances on PostgreSQL, $name', ({ name, redis: withRedis }) => {
  let database: SeededPostgres | undefined;
  let redis: RedisServer | undefined;
  let cluster: Cluster;
  beforeAll(async () => {
    database = await SeededPostgres.create();
    redis = withRedis ? await RedisServer.start() : undefined;
    if (database) cluster = await Cluster.start(2, database, { env: redis ? { REDIS_URL: redis.url } : {} });
  });
  afterAll(async () => {
    if (database) await cluster.remove();
    await redis?.remove();
    await database?.drop();
  });

  it('of access are saved at one and in force at the other, opened and closed', async ({ skip }) => {
    if (!database) return missingService(skip, NO_POSTGRES);
    if (withRedis && !redis) return missingService(skip, NO_REDIS);
    const [one, other] = cluster.instances as [Cms, Cms];
    const admin = await Admin.login(one, database.seed.login);
    expect(await told(other)).toEqual({ mayRead: '*', mayFrame: '*' });

    const steps = [
      [
        { origins: [PORTAL], frameAncestors: [FRAMING] },
        { mayRead: PORTAL, mayFrame: FRAMING },
      ],
      [
        { origins: [FRAMING], frameAncestors: [] },
        { mayRead: undefined, mayFrame: FRAMING },
      ],
      [
        { origins: '*', frameAncestors: [] },
        { mayRead: '*', mayFrame: '*' },
      ],
    ] as const;
    const times: number[] = [];
    for (const [settings, expected] of steps) {
      await admin.ask('PUT', '/party-building/access', { timeZone: 'Asia/Shanghai', ...settings });
      const saved = performance.now();
      // Whoever has saved reads what was saved.
      expect(await told(one)).toEqual(expected);
      await until(
        () => told(other),
        (now) => now.mayRead === expected.mayRead && now.mayFrame === expected.mayFrame,
      );
      times.push(performance.now() - saved);
    }
    printFigure({ name: `instances.${name}.settings.max`, value: Math.max(...times), unit: 'ms', limit: FOLLOW_LIMIT_MS });
  });

  it('of an embed are saved, changed and deleted at one and so at the other', async ({ skip }) => {
    if (!database) return missingService(skip, NO_POSTGRES);
    if (withRedis && !redis) return missingService(skip, NO_REDIS);
    const [one, other] = cluster.instances as [Cms, Cms];
    const admin = await Admin.login(one, database.seed.login);
    const embed = { id: 'lobby', name: 'Lobby', element: 'pb-four-grasps', owner: '', note: '' };
    expect(await options(other, 'lobby')).toBe(404);

    const steps = [
      { save: () => admin.ask('POST', EMBEDS, { ...embed, options: { view: 'cards' } }), expected: { view: 'cards' } },
      { save: () => admin.ask('PUT', `${EMBEDS}/lobby`, { ...embed, options: { view: 'tabs' }, edition: 1 }), expected: { view: 'tabs' } },
      { save: () => admin.ask('DELETE', `${EMBEDS}/lobby`), expected: 404 },
    ];
    const times: number[] = [];
    for (const { save, expected } of steps) {
      await save();
      const saved = performance.now();
      expect(await options(one, 'lobby')).toEqual(expected);
      await until(
        () => options(other, 'lobby'),
        (now) => isDeepStrictEqual(now, expected),
      );
      times.push(performance.now() - saved);
    }
    printFigure({ name: `instances.${name}.embeds.max`, value: Math.max(...times), unit: 'ms', limit: FOLLOW_LIMIT_MS });
  });
});
