import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../harness/content-manager';
import { Desk, type DeskUnit } from '../harness/desk';
import { startDeskApp, type DeskApp } from '../harness/desk-app';
import { mysqlClient, type MysqlClient } from '../harness/drivers';
import { MariaDatabase, NO_MARIADB } from '../harness/mariadb';
import { missingService } from '../harness/missing-service';
import { until } from '../harness/until';

const PAGE = 'api::page.page';

describe('the translation desk on MariaDB', () => {
  let database: MariaDatabase | undefined;
  let app: DeskApp;
  let other: MysqlClient;

  beforeAll(async () => {
    database = await MariaDatabase.create();
    if (!database) return;
    app = await startDeskApp({ DATABASE_URL: database.url });
    other = await mysqlClient(database.url.replace(/^mariadb:/, 'mysql:'));
  });
  afterAll(async () => {
    if (!database) return;
    await app.cms.remove();
    await other.end();
    await database.drop();
  });

  it('keeps what was approved while a publish of the source waited for its turn at the document', async ({ skip }) => {
    if (!database) return missingService(skip, NO_MARIADB);
    const section = (text: string): object => ({ heading: '', text, points: [] });
    const { documentId } = await app.cms.documents<Entry>(PAGE, 'create', {
      locale: 'zh-CN',
      data: { name: '原则', sections: [section('民主集中')] },
    });
    const desk = new Desk(app.admin, PAGE, documentId, 'en');
    const unit = (): Promise<DeskUnit> => desk.unit('民主集中');
    await desk.save(await unit(), 'Democratic centralism');
    expect((await unit()).state).toBe('translated');

    await other.query('BEGIN');
    await other.query(`SELECT id FROM translation_desk_documents WHERE document_id = '${documentId}' FOR UPDATE`);
    const path = `/content-manager/collection-types/${PAGE}/${documentId}/actions/publish?locale=zh-CN`;
    const sections = [section('党的领导'), section('民主集中')];
    const publishing = app.admin.request('POST', path, { name: '原则', sections, locale: 'zh-CN' });
    // It has looked at the document by then, which the Content Manager does first.
    const waiting = "SELECT id FROM information_schema.processlist WHERE db = DATABASE() AND info LIKE 'select%documents% for update'";
    const [[query]] = await until(
      () => other.query<{ id: number }>(waiting),
      ([rows]) => rows.length > 0,
    );
    const level = `SELECT trx_isolation_level AS level FROM information_schema.innodb_trx WHERE trx_mysql_thread_id = ${query?.id}`;
    expect((await other.query<object>(level))[0]).toEqual([{ level: 'READ COMMITTED' }]);
    const approved = `REPLACE(record, '"state":"translated"', '"state":"approved"')`;
    await other.query(`UPDATE translation_desk_units SET record = ${approved} WHERE record LIKE '%民主集中%'`);
    await other.query('COMMIT');

    expect((await publishing).status).toBe(200);
    await app.cms.service('translation-desk', 'desk', 'count');
    expect((await unit()).state).toBe('approved');
  });
});
