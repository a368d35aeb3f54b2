import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { API_PATH, snapshotPath } from '@party-building/contract';
import { Cms, type Login } from '../src/harness/cms';
import { startBare } from './bare';
import { compareTails } from './latency';
import { compare, type Asked, type Comparison, type Side } from './compare';
import { exchange, headerOf, type Exchange } from './exchange';
import { Figures } from './figures';
import { optionsFrom } from './options';
import { scale } from './scale/scale';
import { installStrapiCache } from './strapi-cache';
import type { Target } from './load';

/** Each of the dozen parts of a sample takes a third of a second of CPU: `/proc/PID/stat` counts in steps of 10 ms. */
const SNAPSHOT_ROUNDS = 216_000;
const REST_ROUNDS = 120;
/** Beside REST, which is dearer by far, a third of them says enough. */
const BESIDE_REST_ROUNDS = SNAPSHOT_ROUNDS / 3;
const CACHED_REST_ROUNDS = 3000;
const PAIRS = 5;
const REST_PAIRS = 3;

const SNAPSHOT = `${API_PATH}/${snapshotPath('zh-CN')}`;
const BENCH_APPLICATION = fileURLToPath(new URL('strapi-app', import.meta.url));

/** The same content as in a snapshot, as Strapi's REST gives it: three types, each with all that it holds. */
const REST = [
  'concept?locale=zh-CN&populate=hero',
  'grasps?locale=zh-CN&sort=position&populate[measures][populate]=chain&populate[mechanisms]=true',
  'values?locale=zh-CN&sort=position&populate=comparison',
].map((path) => `${API_PATH}/${path}`);

/** `npm run bench:delivery`: what a request for a snapshot costs, against a bare server and Strapi's REST, and what many activities do. */
export default async function delivery(args: string[]): Promise<boolean> {
  const options = optionsFrom(args);
  const figures = new Figures(options);
  const directory = await mkdtemp(join(tmpdir(), 'party-building-bench-'));
  try {
    const product = join(directory, 'product');
    const login = await againstBare(figures, product);
    await againstRest(figures, product);
    await againstStrapiCache(figures, product);
    await scale(figures, { directory: product, login }, options.scale, directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
  return figures.finish();
}

/** The product as it is, seeded. */
async function againstBare(figures: Figures, directory: string): Promise<Login> {
  note('starting the product, seeding it');
  const cms = await Cms.start({ directory });
  try {
    const fresh = snapshotTarget(cms);
    const answer = await exchange(fresh);
    check(answer, 200);
    await pairOff(figures, 'snapshot.br.200', cms, fresh, answer);

    const known = { ...fresh, headers: { 'If-None-Match': headerOf(answer, 'ETag') } };
    await pairOff(figures, 'snapshot.304', cms, known, await exchange(known));
    if (!cms.firstLogin) throw new Error('The first start created no login.');
    return cms.firstLogin;
  } finally {
    await cms.stop();
  }
}

async function pairOff(figures: Figures, name: string, cms: Cms, target: Target, answer: Exchange): Promise<void> {
  note(`${name}: ${PAIRS} pairs of samples`);
  const bare = await startBare(answer);
  try {
    const peer = { ...target, port: bare.port };
    const peers = await exchange(peer);
    if (!sameAnswer(answer, peers)) throw new Error(`The bare server does not send the same answer:\n${peers.headers.join('\n')}`);
    const side = (pid: number, asked: Target): Side => ({
      pid,
      targets: [{ target: asked, expected: answer }],
      rounds: SNAPSHOT_ROUNDS,
    });
    const { a, b, ratio } = await compare(side(cms.pid, target), side(bare.pid, peer), PAIRS);
    const of: [string, string] = [`delivery.${name}.cpu`, `bare.${name}.cpu`];
    figures.add({ name: of[0], value: a * 1e6, unit: 'µs' });
    figures.add({ name: of[1], value: b * 1e6, unit: 'µs' });
    figures.add({ name: `delivery.${name}.cpu_vs_bare`, value: ratio, unit: 'ratio', bar: { limit: 1.15, better: 'lower' }, of });
    if (answer.status === 200) await tails(figures, { target, expected: answer }, { target: peer, expected: answer });
  } finally {
    await bare.stop();
  }
}

async function tails(figures: Figures, product: Asked, bare: Asked): Promise<void> {
  note('p99 under 64 connections');
  const { a, b, ratio } = await compareTails(product, bare);
  const of: [string, string] = ['delivery.snapshot.p99', 'bare.snapshot.p99'];
  figures.add({ name: of[0], value: a, unit: 'ms' });
  figures.add({ name: of[1], value: b, unit: 'ms' });
  figures.add({ name: 'delivery.snapshot.p99_vs_bare', value: ratio, unit: 'ratio', bar: { limit: 1.5, better: 'lower' }, of });
}

/** Both in one process: the same content by our handler and by Strapi's own routes, which only the bench application has. */
async function againstRest(figures: Figures, directory: string): Promise<void> {
  const { a, b, ratio } = await besideRest(directory, {}, REST_ROUNDS);
  const of: [string, string] = ['rest.snapshot.cpu', 'delivery.snapshot.br.200.cpu_beside_rest'];
  figures.add({ name: of[0], value: a * 1e6, unit: 'µs' });
  figures.add({ name: of[1], value: b * 1e6, unit: 'µs' });
  figures.add({ name: 'delivery.snapshot.br.200.rest_vs_cpu', value: ratio, unit: 'ratio', bar: { limit: 200, better: 'higher' }, of });
}

/** As {@link againstRest}, with the usual remedy in front of the routes: whole answers kept in memory. */
async function againstStrapiCache(figures: Figures, directory: string): Promise<void> {
  const { a, b, ratio } = await besideRest(directory, { BENCH_CACHE: installStrapiCache() }, CACHED_REST_ROUNDS);
  const of: [string, string] = ['strapi_cache.snapshot.cpu', 'delivery.snapshot.br.200.cpu_beside_strapi_cache'];
  figures.add({ name: of[0], value: a * 1e6, unit: 'µs' });
  figures.add({ name: of[1], value: b * 1e6, unit: 'µs' });
  figures.add({ name: 'delivery.snapshot.br.200.strapi_cache_vs_cpu', value: ratio, unit: 'ratio', of });
}

async function besideRest(directory: string, env: Record<string, string>, rounds: number): Promise<Comparison> {
  note(`starting the bench application on the same content ${Object.keys(env).join(' ')}`);
  const cms = await Cms.start({ directory, application: BENCH_APPLICATION, env: { SEED_ON_BOOT: 'false', ...env } });
  try {
    const snapshot = snapshotTarget(cms);
    const rest = REST.map((path): Target => ({ ...snapshot, path, headers: { 'Accept-Encoding': 'identity' } }));
    // The first answer is the one that a cache keeps; those that it gives may have other headers.
    for (const target of rest) check(await exchange(target), 200);
    note(`REST: ${REST_PAIRS} pairs of samples`);
    return await compare(await sideOf(cms, rest, rounds), await sideOf(cms, [snapshot], BESIDE_REST_ROUNDS), REST_PAIRS);
  } finally {
    await cms.stop();
  }
}

async function sideOf(cms: Cms, targets: readonly Target[], rounds: number): Promise<Side> {
  const answered = [];
  for (const target of targets) {
    const expected = await exchange(target);
    check(expected, 200);
    answered.push({ target, expected });
  }
  return { pid: cms.pid, targets: answered, rounds };
}

function snapshotTarget(cms: Cms): Target {
  return { port: Number(new URL(cms.url).port), path: SNAPSHOT, headers: {} };
}

function sameAnswer(a: Exchange, b: Exchange): boolean {
  return a.status === b.status && a.headers.join('\n') === b.headers.join('\n') && a.body.equals(b.body) && a.bytes === b.bytes;
}

function check({ status, body }: Exchange, wanted: number): void {
  if (status !== wanted) throw new Error(`Answered with ${status} instead of ${wanted}: ${body.toString('utf8', 0, 500)}`);
}

function note(text: string): void {
  console.error(text);
}
