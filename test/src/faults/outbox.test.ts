import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { readiness } from '../harness/builds';
import { Cms } from '../harness/cms';
import type { Entry } from '../harness/content-manager';
import { openSqlite } from '../harness/drivers';
import { printFigure } from '../harness/figure';
import { FULL } from '../harness/full';
import { servedWhole } from '../harness/served';
import { graspTitles } from '../harness/snapshots';
import { copyTemplate } from '../harness/template';
import { until } from '../harness/until';

const ROUNDS = FULL ? 50 : 2;

describe('a crash between a commit and its build', () => {
  it('every entry of the outbox is delivered by exactly one build, and never again', async () => {
    const directory = await copyTemplate(inject('template'));
    const database = openSqlite(join(directory, 'cms.db'));
    const entries = (): number[] =>
      database
        .prepare('SELECT id FROM party_building_outbox ORDER BY id')
        .all()
        .map(({ id }) => Number(id));
    let cms = await Cms.start({ directory, inside: true });
    const { documentId } = await cms.documents<Entry>('grasp', 'findFirst', { locale: 'zh-CN', filters: { key: 'goal' } });
    const delivered = new Set<number>();
    let again = 0;
    for (let round = 1; round <= ROUNDS; round++) {
      const title = `Committed ${round}`;
      let waiting: number[] = [];
      // The build that a publish asks for may be quicker than the kill: then it is not the moment that this is about.
      while (waiting.length === 0) {
        await cms.documents('grasp', 'update', { documentId, locale: 'en', data: { title: 'Before' }, status: 'published' });
        await cms.documents('grasp', 'update', { documentId, locale: 'en', data: { title }, status: 'published' });
        await cms.kill();
        waiting = entries();
        cms = await Cms.start({ directory, inside: true });
      }
      // The first answer after the start, not one that comes later.
      expect(graspTitles(await servedWhole(cms, 'en'))[0]).toBe(title);
      await until(
        () => Promise.resolve(entries()),
        (left) => left.length === 0,
      );
      again += waiting.filter((id) => delivered.has(id)).length;
      for (const id of waiting) delivered.add(id);
      expect((await readiness(cms)).builds).toBe(1);
    }
    printFigure({ name: 'faults.outbox.delivered', value: delivered.size, unit: 'count' });
    printFigure({ name: 'faults.outbox.delivered_again', value: again, unit: 'count', limit: 0 });
    expect(again).toBe(0);
    database.close();
    await cms.remove();
  });
});
