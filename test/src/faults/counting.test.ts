import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../harness/content-manager';
import { matrixOf } from '../harness/desk';
import { startDeskApp, type DeskApp } from '../harness/desk-app';
import { openSqlite } from '../harness/drivers';
import { until } from '../harness/until';

const PAGE = 'api::page.page';
/** Each waits for the database as long as Strapi does: together they last for several looks of the counting, one a second. */
const REQUESTS = 15;

describe('a database that fails for several looks of the counting', () => {
  let app: DeskApp;

  beforeAll(async () => {
    app = await startDeskApp();
  });
  afterAll(() => app.cms.remove());

  const told = (): number => app.cms.log.match(/nothing is counted until the database answers again/g)?.length ?? 0;
  const titled = async (title: string): Promise<boolean> => (await matrixOf(app.admin)).some((row) => row.title === title);

  it('ends nothing: it is said once each time, every request is answered, and what was written is counted afterwards', async () => {
    const { documentId } = await app.cms.documents<Entry>(PAGE, 'create', { locale: 'zh-CN', data: { name: '写在之前' } });
    for (const failure of [1, 2]) {
      const other = openSqlite(join(app.cms.directory, 'cms.db'));
      try {
        other.exec('BEGIN EXCLUSIVE');
        for (let i = 0; i < REQUESTS; i++) expect((await app.admin.request('GET', '/translation-desk/matrix')).status).toBe(500);
        other.exec('ROLLBACK');
      } finally {
        other.close();
      }
      const name = `写在第${failure}次之后`;
      await app.cms.documents(PAGE, 'update', { documentId, locale: 'zh-CN', data: { name } });
      await until(() => titled(name), Boolean);
      expect(told()).toBe(failure);
    }
  });
});
