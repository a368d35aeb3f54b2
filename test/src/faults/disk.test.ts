import { createHash } from 'node:crypto';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { Cms } from '../harness/cms';
import type { Entry } from '../harness/content-manager';
import { printFigure } from '../harness/figure';
import { missingService } from '../harness/missing-service';
import { servedWhole } from '../harness/served';
import { etags, graspTitles, LOCALES, shown } from '../harness/snapshots';
import { NO_MOUNT, SmallDisk } from '../harness/small-disk';
import { copyTemplate } from '../harness/template';
import { until } from '../harness/until';

const MEGABYTES = 32;
const ANSWERS = 40;

const goal = async (cms: Cms): Promise<string> =>
  (await cms.documents<Entry>('grasp', 'findFirst', { locale: 'zh-CN', filters: { key: 'goal' } })).documentId;

/** The hashes of the copies, each of which must be whole. */
const copies = (directory: string): Promise<string[]> =>
  Promise.all(
    LOCALES.map(async (locale) => {
      const content = await readFile(join(directory, 'snapshots', `${locale}.json`), 'utf8');
      const hash = content.slice(0, content.indexOf('\n'));
      expect(
        createHash('sha256')
          .update(content.slice(hash.length + 1))
          .digest('hex'),
      ).toBe(hash);
      return `"${hash}"`;
    }),
  );

const plainTags = async (cms: Cms): Promise<string[]> =>
  Promise.all(
    LOCALES.map(async (locale) => {
      const { headers } = await fetch(cms.api(`v1/${locale}.json`), { headers: { 'Accept-Encoding': 'identity' } });
      return headers.get('etag') ?? '';
    }),
  );

describe('a disk', () => {
  it('that is full: the old snapshot stays, nothing partial is promoted, a publish works again once there is room', async ({ skip }) => {
    const disk = await SmallDisk.mount(MEGABYTES);
    if (!disk) return missingService(skip, NO_MOUNT);
    await cp(inject('template'), disk.directory, { recursive: true });
    const cms = await Cms.start({ directory: disk.directory, inside: true });
    try {
      const documentId = await goal(cms);
      const publish = (title: string) =>
        cms.documents('grasp', 'update', { documentId, locale: 'en', data: { title }, status: 'published' });
      const before = await etags(cms);
      await disk.fill();
      await expect(publish('Not Stored')).rejects.toThrow();
      let answered = 0;
      for (let i = 0; i < ANSWERS; i++, answered++) await Promise.all(LOCALES.map((locale) => servedWhole(cms, locale)));
      expect(await etags(cms)).toEqual(before);
      expect(await copies(join(disk.directory, 'data'))).toEqual(await plainTags(cms));
      await disk.empty();
      await publish('Stored Once There Was Room');
      await shown(cms, 'en', (snapshot) => graspTitles(snapshot)[0] === 'Stored Once There Was Room');
      printFigure({ name: 'faults.disk.full.answered', value: answered / ANSWERS, unit: 'ratio', limit: 1, better: 'higher' });
    } finally {
      await cms.kill();
      await disk.remove();
    }
  });

  it('that is read-only: a publish is shown, the old copies stay whole, and are renewed by themselves afterwards', async ({ skip }) => {
    const disk = await SmallDisk.mount(MEGABYTES);
    if (!disk) return missingService(skip, NO_MOUNT);
    const directory = await copyTemplate(inject('template'));
    await cp(join(directory, 'data'), disk.directory, { recursive: true });
    const cms = await Cms.start({ directory, inside: true, env: { DATA_DIRECTORY: disk.directory } });
    try {
      const documentId = await goal(cms);
      const before = await copies(disk.directory);
      await disk.readOnly(true);
      await cms.documents('grasp', 'update', { documentId, locale: 'en', data: { title: 'Shown All the Same' }, status: 'published' });
      await shown(cms, 'en', (snapshot) => graspTitles(snapshot)[0] === 'Shown All the Same');
      expect(await copies(disk.directory)).toEqual(before);
      await disk.readOnly(false);
      const current = await plainTags(cms);
      await until(
        () => copies(disk.directory),
        (now) => now.join() === current.join(),
      );
    } finally {
      await cms.remove();
      await disk.remove();
    }
  });
});
