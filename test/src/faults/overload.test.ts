import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cpuSeconds } from '../../bench/cpu';
import { printFigure } from '../harness/figure';
import { FULL } from '../harness/full';
import { offer, saturate, type Answered } from '../harness/open-loop';
import { percentile } from '../harness/percentile';
import { startProduct, type Product } from '../harness/product';
import { until } from '../harness/until';

/** What the machine can do changes with what else it does: it is measured before each overload, and the middle of the rounds counts. */
const ROUNDS = 3;
const SECONDS = FULL ? 20 : 4;
const CLIENTS = 4;
const CAPACITY_REQUESTS = FULL ? 700 : 200;
/** Of what the machine can do. */
const OVERLOAD = 3;
const GOODPUT_LIMIT = 0.8;
/** Readers of public content meanwhile. */
const READERS_PER_SECOND = 100;

interface Round {
  heavy: Answered[];
  readers: Answered[];
  goodput: number;
  goodputByClock: number;
}

const median = (values: readonly number[]): number => percentile(values, 0.5);

const count = (answers: readonly Answered[], status: number): number => answers.filter((answer) => answer.status === status).length;

describe('three times as many requests for Strapi as it can answer', () => {
  let product: Product;
  let heavy: { url: string; headers: Record<string, string> };
  const rounds: Round[] = [];

  beforeAll(async () => {
    product = await startProduct();
    const { cms, admin } = product;
    heavy = {
      url: `${cms.url}/content-manager/collection-types/plugin::party-building.activity?page=1&pageSize=20&sort=startDate:ASC`,
      headers: { Authorization: `Bearer ${admin.token}` },
    };
    const measured = async <T>(run: () => Promise<T>) => {
      const [began, cpu] = [performance.now(), cpuSeconds(cms.pid)];
      const result = await run();
      return { result, seconds: (performance.now() - began) / 1000, cpuSeconds: cpuSeconds(cms.pid) - cpu };
    };
    await saturate(heavy, CLIENTS, CAPACITY_REQUESTS);
    for (let i = 0; i < ROUNDS; i++) {
      // The overload of the round before is over when one is answered again.
      await until(
        () => saturate(heavy, 1, 1),
        (answers) => count(answers, 200) === 1,
      );
      const able = await measured(() => saturate(heavy, CLIENTS, CAPACITY_REQUESTS));
      expect(count(able.result, 200)).toBe(able.result.length);
      const [perSecond, perCpuSecond] = [able.result.length / able.seconds, able.result.length / able.cpuSeconds];
      const { result, ...used } = await measured(() =>
        Promise.all([
          offer({ ...heavy, perSecond: OVERLOAD * perSecond }, SECONDS),
          offer({ url: cms.api('v1/zh-CN.json'), perSecond: READERS_PER_SECOND }, SECONDS),
        ]),
      );
      const good = count(result[0], 200);
      rounds.push({
        heavy: result[0],
        readers: result[1],
        goodputByClock: good / used.seconds / perSecond,
        goodput: good / used.cpuSeconds / perCpuSecond,
      });
    }
  });
  afterAll(() => product.cms.remove());

  it('are answered, or refused at once with 503 and a time to come back', () => {
    const answers = rounds.flatMap((round) => round.heavy);
    const refused = answers.filter(({ status }) => status === 503);
    expect(count(answers, 200) + refused.length).toBe(answers.length);
    expect(refused.length).toBeGreaterThan(0);
    for (const { headers } of refused) {
      expect(Number(headers['retry-after'])).toBeGreaterThan(0);
      expect([headers['content-type'], headers['cache-control']]).toEqual(['application/json; charset=utf-8', 'no-store']);
    }
  });

  it('keep from being answered hardly any of those that could be', () => {
    const answers = rounds.flatMap((round) => round.heavy);
    // By the clock this depends on what else the machine does; by CPU time it says how much of the work was for answers.
    printFigure({ name: 'faults.overload.goodput.by_clock', value: median(rounds.map((round) => round.goodputByClock)), unit: 'ratio' });
    const goodput = median(rounds.map((round) => round.goodput));
    printFigure({ name: 'faults.overload.goodput', value: goodput, unit: 'ratio', limit: GOODPUT_LIMIT, better: 'higher' });
    printFigure({ name: 'faults.overload.refused', value: count(answers, 503) / answers.length, unit: 'ratio' });
    expect(goodput).toBeGreaterThanOrEqual(GOODPUT_LIMIT);
  });

  it('take no public content from anybody', () => {
    const readers = rounds.flatMap((round) => round.readers);
    expect(readers.length).toBe(ROUNDS * READERS_PER_SECOND * SECONDS);
    expect(count(readers, 200)).toBe(readers.length);
  });

  it('are all answered again once they have become fewer', async () => {
    await until(
      () => saturate(heavy, 1, 1),
      (answers) => count(answers, 200) === 1,
    );
    expect(count(await saturate(heavy, CLIENTS, 40), 200)).toBe(40);
  });
});
