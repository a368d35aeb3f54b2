import { API_PATH } from '@party-building/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Balancer } from '../harness/balancer';
import { Cluster } from '../harness/cluster';
import { printFigure } from '../harness/figure';
import { FULL } from '../harness/full';
import { missingService } from '../harness/missing-service';
import { NO_POSTGRES, SeededPostgres } from '../harness/postgres';
import { until } from '../harness/until';
import { graspTitles } from '../harness/snapshots';

const ROUNDS = FULL ? 5 : 1;
const CLIENTS = 8;
const PATHS = ['v1/zh-CN.json', 'v1/en.json', 'v1/en/fragments/pb-four-grasps.html', 'widgets/v1/party-building.js'];

describe('a rolling restart of two instances behind a balancer', () => {
  let database: SeededPostgres | undefined;
  let cluster: Cluster;
  let balancer: Balancer;
  beforeAll(async () => {
    database = await SeededPostgres.create();
    if (!database) return;
    // Longer than the balancer needs to notice.
    cluster = await Cluster.start(2, database, { env: { DRAIN_DELAY: '1000' } });
    balancer = await Balancer.start(cluster.ports);
  });
  afterAll(async () => {
    if (!database) return;
    await balancer.remove();
    await cluster.remove();
    await database.drop();
  });

  it('fails no request, while publishes go on', async ({ skip }) => {
    if (!database) return missingService(skip, NO_POSTGRES);
    const documentId = await cluster.documentId();
    const failures: string[] = [];
    let requests = 0;
    let over = false;
    const clients = Array.from({ length: CLIENTS }, async (_, client) => {
      for (let i = client; !over; i++) {
        const path = PATHS[i % PATHS.length] as string;
        const answer = await fetch(`${balancer.url}${API_PATH}/${path}`).then(
          async (response) => ({ status: response.status, length: (await response.arrayBuffer()).byteLength }),
          (error: unknown) => ({ status: String(error), length: 0 }),
        );
        requests += 1;
        if (answer.status !== 200 || answer.length === 0) failures.push(`${path}: ${answer.status}`);
      }
    });
    for (let round = 1; round <= ROUNDS; round++) {
      for (const [i, cms] of [...cluster.instances].entries()) {
        await cms.stop();
        await cluster.instances[1 - i]?.documents('grasp', 'update', {
          documentId,
          locale: 'en',
          data: { title: `Round ${round}, without instance ${i}` },
          status: 'published',
        });
        await cluster.startInstance(i);
        // As whoever rolls a restart out does: on to the next when the balancer has taken up the one before.
        await until(
          () => Promise.resolve(balancer.uses(cluster.ports[i] as number)),
          (used) => used,
          60_000,
        );
      }
    }
    const last = await until(
      async () => graspTitles(await (await fetch(`${balancer.url}${API_PATH}/v1/en.json`)).json())[0],
      (title) => title === `Round ${ROUNDS}, without instance 1`,
    );
    over = true;
    await Promise.all(clients);
    printFigure({ name: 'instances.rolling_restart.requests', value: requests, unit: 'count' });
    printFigure({ name: 'instances.rolling_restart.failed', value: failures.length, unit: 'count', limit: 0 });
    expect(last).toBeDefined();
    expect(failures).toEqual([]);
  });
});
