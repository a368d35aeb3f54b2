import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../harness/content-manager';
import { Desk, type DeskTarget, type DeskUnit } from '../harness/desk';
import { startDeskApp, type DeskApp } from '../harness/desk-app';

const PAGE = 'api::page.page';

let app: DeskApp;
beforeAll(async () => {
  app = await startDeskApp();
});
afterAll(() => app.cms.remove());

interface Shown extends DeskUnit {
  dismissed: { check: string; reason: string; by: string | null }[];
}

/** A unit whose translation says what its source says: the checks warn of that. */
async function unchanged(): Promise<{ desk: Desk; documentId: string; unit: Shown }> {
  const { documentId } = await app.cms.documents<Entry>(PAGE, 'create', { locale: 'zh-CN', data: { name: 'ISO 9001' } });
  const desk = new Desk(app.admin, PAGE, documentId, 'en');
  await desk.save(await desk.unit('ISO 9001'), 'ISO 9001');
  const unit = (await desk.unit('ISO 9001')) as Shown;
  expect(unit.findings.map(({ check }) => check)).toContain('unchanged');
  return { desk, documentId, unit };
}

const send = (method: string, documentId: string, body: object, path = 'dismissals') =>
  app.admin.request<{ data: DeskTarget; meta: { change: number }; error?: { details: { kind: string } } }>(
    method,
    `/translation-desk/documents/${PAGE}/${documentId}/en/${path}`,
    body,
  );
const dismiss = (documentId: string, { path, revision }: DeskUnit, more: object = {}) =>
  send('PUT', documentId, { path, revision, check: 'unchanged', reason: 'A name is not translated.', ...more });

describe('a finding that is none', () => {
  it('is dismissed with a reason, which is shown with who gave it, and stays so for this text only', async () => {
    const { desk, documentId, unit } = await unchanged();
    expect((await dismiss(documentId, unit)).status).toBe(200);
    const after = (await desk.unit('ISO 9001')) as Shown;
    expect(after.findings.map(({ check }) => check)).not.toContain('unchanged');
    expect(after.dismissed).toEqual([{ check: 'unchanged', reason: 'A name is not translated.', by: 'First Administrator' }]);
    expect(after).toMatchObject({ state: 'translated', target: ['ISO 9001'], revision: unit.revision + 1 });

    await desk.save(after, 'ISO 9001 standard');
    await desk.save(await desk.unit('ISO 9001'), 'ISO 9001');
    const again = (await desk.unit('ISO 9001')) as Shown;
    expect(again.findings.map(({ check }) => check)).toContain('unchanged');
    expect(again.dismissed).toEqual([]);
  });

  it('is not dismissed without a reason, where it is not found, or where others were faster', async () => {
    const { documentId, unit } = await unchanged();
    expect((await dismiss(documentId, unit, { reason: ' x ' })).status).toBe(400);
    const refused = await dismiss(documentId, unit, { check: 'numbers' });
    expect([refused.status, refused.body.error?.details.kind]).toEqual([409, 'not-found']);
    const late = await dismiss(documentId, unit, { revision: unit.revision + 1 });
    expect([late.status, late.body.error?.details.kind]).toEqual([409, 'changed']);
  });

  it('is shown again when that is taken back, by name or by undo', async () => {
    for (const by of ['name', 'undo']) {
      const { desk, documentId, unit } = await unchanged();
      const { change } = (await dismiss(documentId, unit)).body.meta;
      const { path, revision } = await desk.unit('ISO 9001');
      const { status } =
        by === 'undo'
          ? await desk.tryUndo(change)
          : await send('POST', documentId, { path, revision, check: 'unchanged' }, 'dismissals/undo');
      expect([by, status]).toEqual([by, 200]);
      const after = (await desk.unit('ISO 9001')) as Shown;
      expect(after.findings.map(({ check }) => check)).toContain('unchanged');
      expect([after.state, after.dismissed]).toEqual(['translated', []]);
    }
  });

  it('is dismissed of a text that is older than the desk, too, which still needs review', async () => {
    const { documentId } = await app.cms.documents<Entry>(PAGE, 'create', { locale: 'zh-CN', data: { name: 'ISO 14001' } });
    await app.cms.documents(PAGE, 'update', { documentId, locale: 'en', data: { name: 'ISO 14001' } });
    const desk = new Desk(app.admin, PAGE, documentId, 'en');
    expect((await dismiss(documentId, await desk.unit('ISO 14001'))).status).toBe(200);
    expect(await desk.unit('ISO 14001')).toMatchObject({ state: 'needs-review', dismissed: [{ check: 'unchanged' }] });
  });
});
