import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { API_PATH, snapshotPath } from '@party-building/contract';
import { Admin } from '../../src/harness/admin';
import { Cms, type Login } from '../../src/harness/cms';
import { ContentManager } from '../../src/harness/content-manager';
import { withDatabase } from '../../src/harness/stored';
import { until } from '../../src/harness/until';
import { compare, type Side } from '../compare';
import { exchange } from '../exchange';
import { median, type Figures } from '../figures';
import { residentBytes } from '../memory';
import { generatedActivities } from './activities';
import { bootPairs } from './boot';
import { fillWithActivities } from './fill';
import { buildsOf, publishUntilVisible, type Editor } from './publishes';
import { startReaders } from './readers';

/** What every other number of activities is compared with. */
const FEWEST = 4;
const MOST = 100_000;

const ROUNDS = 144_000;
const PAIRS = 5;
const PUBLISHES = 7;
const READERS = 8;
const MEGABYTE = 1024 * 1024;
const TOKEN = 'bench-metrics-token';
/** The first start of many activities builds all of them. */
const START_LIMIT_MS = 900_000;

/** A seeded product that does not run, and who may log in to it. */
export interface Template {
  directory: string;
  login: Login;
}

/** A running product with so many activities. */
interface Filled extends Editor {
  count: number;
  login: Login;
  /** Bytes after a start with a warm store, and after publishes. */
  memory: number[];
}

/** How the product does with few activities and with very many. The bars are those of the most; fewer show how it grows. */
export async function scale(figures: Figures, template: Template, counts: readonly number[], directory: string): Promise<void> {
  const few = await measured(figures, template, FEWEST, directory);
  try {
    for (const count of counts.filter((each) => each !== FEWEST)) {
      const many = await measured(figures, template, count, directory);
      try {
        await compareRequests(figures, many, few);
        growth(figures, many, few);
      } finally {
        await many.cms.remove();
      }
    }
  } finally {
    await few.cms.remove();
  }
}

const nameOf = (count: number, what: string): string => `delivery.scale.${count}.${what}`;
/** A bar of the most; a plain figure of fewer. */
const bar = (count: number, limit: number) => (count === MOST ? { bar: { limit, better: 'lower' as const } } : {});

async function measured(figures: Figures, template: Template, count: number, parent: string): Promise<Filled> {
  const directory = join(parent, `scale-${count}`);
  await cp(template.directory, directory, { recursive: true });
  note(`${count} activities: writing them`);
  await fillWithActivities(directory, generatedActivities(count, new Date().toISOString().slice(0, 10)), Date.now());
  note(`${count} activities: the first start, which builds all`);
  const first = await start(directory, template.login);
  try {
    const { count: builds, seconds } = await buildsOf(first.cms, TOKEN);
    figures.add({ name: nameOf(count, 'build.full'), value: seconds / builds, unit: 's' });
  } finally {
    await first.cms.stop();
  }
  note(`${count} activities: starts with and without the plugin`);
  const boot = await bootPairs(directory, join(parent, 'without-plugin'), template.directory);
  for (const [name, figure] of [
    ['time', 'boot'],
    ['cpu', 'boot.cpu'],
  ] as const) {
    const of: [string, string] = [nameOf(count, figure), nameOf(count, `${figure}_without_plugin`)];
    figures.add({ name: of[0], value: boot.with[name], unit: 'ms' });
    figures.add({ name: of[1], value: boot.without[name], unit: 'ms' });
    // A machine with other work to do tells the truth in CPU time only.
    figures.add({ name: nameOf(count, `${figure}_difference`), value: boot.difference[name], unit: 'ms', ...bar(count, 1000), of });
  }

  const filled = { ...(await start(directory, template.login)), count, login: template.login, memory: [] as number[] };
  try {
    await until(
      () => buildsOf(filled.cms, TOKEN),
      ({ count: builds }) => builds > 0,
      START_LIMIT_MS,
    );
    remember(figures, filled, 'memory.boot');
    await publishes(figures, filled);
    remember(figures, filled, 'memory.publishes');
    return filled;
  } catch (error) {
    await filled.cms.stop();
    throw error;
  }
}

async function start(directory: string, login: Login): Promise<Editor> {
  const env = { SEED_ON_BOOT: 'false', METRICS_TOKEN: TOKEN };
  const cms = await Cms.start({ directory, env, startLimit: START_LIMIT_MS });
  return { cms, content: new ContentManager(await Admin.login(cms, login)) };
}

function remember(figures: Figures, { cms, count, memory }: Filled, what: string): void {
  const bytes = residentBytes(cms.pid);
  memory.push(bytes);
  figures.add({ name: nameOf(count, what), value: bytes / MEGABYTE, unit: 'MB' });
}

/** One publish after the other, each waited for; then the same with readers who never stop. */
async function publishes(figures: Figures, filled: Filled): Promise<void> {
  const { cms, count } = filled;
  note(`${count} activities: publishes`);
  const activity = oldest(cms);
  const page = `v1/zh-CN/activities/${activity.slug}.json`;
  const before = await buildsOf(cms, TOKEN);
  const times: number[] = [];
  for (let i = 0; i < PUBLISHES; i++) times.push(await publishUntilVisible(filled, activity, `第${i}次发布的标题`, page));
  figures.add({ name: nameOf(count, 'publish.visible'), value: median(times), unit: 'ms', ...bar(count, 2000) });
  const after = await buildsOf(cms, TOKEN);
  const build = (after.seconds - before.seconds) / (after.count - before.count);
  figures.add({ name: nameOf(count, 'build.publish'), value: build, unit: 's' });

  const paths = [snapshotPath('zh-CN'), snapshotPath('en'), page];
  const readers = startReaders(
    paths.map((path) => cms.api(path)),
    READERS,
  );
  try {
    for (let i = 0; i < PUBLISHES; i++) await publishUntilVisible(filled, activity, `读者不断时第${i}次发布`, page);
  } finally {
    const { requests, failed } = await readers.stop();
    figures.add({ name: nameOf(count, 'requests_during_publishes'), value: requests, unit: 'count' });
    const name = nameOf(count, 'failed_requests_during_publishes');
    figures.add({ name, value: failed.length, unit: 'count', bar: { limit: 0, better: 'lower' } });
    for (const failure of failed.slice(0, 5)) note(failure);
  }
}

/** Where there are many: one of fifty years ago, which no list shows first. */
function oldest(cms: Cms): { documentId: string; slug: string } {
  const sql = 'SELECT document_id AS documentId, slug FROM party_building_activities ORDER BY start_date, id LIMIT 1';
  const [row] = withDatabase(cms, (database) => database.prepare(sql).all());
  return row as { documentId: string; slug: string };
}

async function compareRequests(figures: Figures, many: Filled, few: Filled): Promise<void> {
  note(`${many.count} activities: ${PAIRS} pairs of samples of requests`);
  const { a, b, ratio } = await compare(await sideOf(many.cms), await sideOf(few.cms), PAIRS);
  const of: [string, string] = [nameOf(many.count, 'request.cpu'), nameOf(many.count, 'request.cpu_of_4')];
  figures.add({ name: of[0], value: a * 1e6, unit: 'µs' });
  figures.add({ name: of[1], value: b * 1e6, unit: 'µs' });
  figures.add({ name: nameOf(many.count, 'request.cpu_vs_4'), value: ratio, unit: 'ratio', ...bar(many.count, 1.1), of });
}

async function sideOf(cms: Cms): Promise<Side> {
  const target = { port: Number(new URL(cms.url).port), path: `${API_PATH}/${snapshotPath('zh-CN')}`, headers: {} };
  const expected = await exchange(target);
  if (expected.status !== 200) throw new Error(`The snapshot was answered with ${expected.status}.`);
  return { pid: cms.pid, targets: [{ target, expected }], rounds: ROUNDS };
}

/** The greatest of what was measured at the same moments. */
function growth(figures: Figures, many: Filled, few: Filled): void {
  const grown = Math.max(...many.memory.map((bytes, i) => bytes - (few.memory[i] ?? NaN)));
  const of: [string, string] = [nameOf(many.count, 'memory.publishes'), nameOf(FEWEST, 'memory.publishes')];
  figures.add({ name: nameOf(many.count, 'memory.growth'), value: grown / MEGABYTE, unit: 'MB', ...bar(many.count, 150), of });
}

function note(text: string): void {
  console.error(text);
}
