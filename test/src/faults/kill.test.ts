import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Cms } from '../harness/cms';
import type { Entry } from '../harness/content-manager';
import { printFigure } from '../harness/figure';
import { FULL } from '../harness/full';
import { seededRandom } from '../harness/seeded-random';
import { servedWhole } from '../harness/served';
import { graspTitles, LOCALES, shown } from '../harness/snapshots';
import { copyTemplate } from '../harness/template';

const SEED = Number(process.env['FAULT_SEED'] ?? Date.now() % 100_000);
const ROUNDS = Array.from({ length: FULL ? 200 : 5 }, (_, i) => i + 1);
/** A publish right after a build waits for the next one, a second after the last: most of these moments fall into the gap. */
const LATEST_MOMENT_MS = 700;

describe(`kill -9 between a publish and its build (FAULT_SEED=${SEED})`, () => {
  const random = seededRandom(SEED);
  let directory: string;
  let documentId: string;
  /** Each round kills what the round before has started again. */
  let cms: Cms;
  let survived = 0;

  beforeAll(async () => {
    directory = await copyTemplate(inject('template'));
    cms = await Cms.start({ directory, inside: true });
    documentId = (await cms.documents<Entry>('grasp', 'findFirst', { locale: 'zh-CN', filters: { key: 'goal' } })).documentId;
  });
  afterAll(async () => {
    await cms.remove();
    printFigure({ name: 'faults.kill.sqlite.survived', value: survived / ROUNDS.length, unit: 'ratio', limit: 1, better: 'higher' });
  });

  it.each(ROUNDS)('loses nothing and tears nothing, moment %i', async (round) => {
    const publish = (locale: string, title: string): Promise<unknown> =>
      cms.documents('grasp', 'update', { documentId, locale, data: { title }, status: 'published' });
    const served = () => Promise.all(LOCALES.map(async (locale) => graspTitles(await servedWhole(cms, locale))[0]));

    let moment = Math.floor(random() * LATEST_MOMENT_MS);
    let title = `Shown ${round}`;
    for (const locale of LOCALES) await publish(locale, title);
    for (const locale of LOCALES) await shown(cms, locale, (snapshot) => graspTitles(snapshot)[0] === title);
    let before: (string | undefined)[];
    for (let attempt = 1; ; attempt++, moment = Math.floor(moment / 2)) {
      title = `Committed ${round}, attempt ${attempt}`;
      for (const locale of LOCALES) await publish(locale, title);
      // The moment is the fault itself, not a wait for anything.
      await setTimeout(moment);
      before = await served();
      // A build was quicker than the kill: it is not the moment that this test is about.
      if (before.some((shownTitle) => shownTitle !== title)) break;
    }
    await cms.kill();
    console.log(`round ${round}: killed ${moment} ms after the publish of “${title}”, while serving ${before.join(' and ')}`);

    cms = await Cms.start({ directory, inside: true });
    // The first answers after the start, not the first that suit us.
    expect(await served()).toEqual([title, title]);
    survived += 1;
  });
});
