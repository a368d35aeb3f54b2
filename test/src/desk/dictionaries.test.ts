import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../harness/content-manager';
import { Desk } from '../harness/desk';
import { startDeskApp, type DeskApp } from '../harness/desk-app';

const PAGE = 'api::page.page';

let app: DeskApp;
beforeAll(async () => {
  app = await startDeskApp();
});
afterAll(() => app.cms.remove());

/** What the checks find in a translation, by check. */
async function found(from: string, to: string, source: string, text: string): Promise<Record<string, string[]>> {
  const { documentId } = await app.cms.documents<Entry>(PAGE, 'create', { locale: from, data: { name: source } });
  const desk = new Desk(app.admin, PAGE, documentId, to);
  await desk.save(await desk.unit(source), text);
  const all: Record<string, string[]> = {};
  for (const { check, sentence } of (await desk.unit(source)).findings) all[check] = [...(all[check] ?? []), sentence];
  return all;
}

describe('checks with a dictionary', () => {
  it('traditional characters in zh-CN, word by word', async () => {
    const { traditional } = await found('en', 'zh-CN', 'Party building', '黨建工作');
    expect(traditional).toEqual(['黨 is a traditional character; 党 is the simplified one.']);
    expect(await found('en', 'zh-CN', 'The Qianlong Emperor', '乾隆皇帝')).not.toHaveProperty('traditional');
  });

  it('English words that no dictionary has, but for those of terms', async () => {
    const text = 'The Partybranch recieves it’s guests in Nantong, at https://exampel.org/recieve.';
    const source = '支部在南通迎接来宾，网址 https://exampel.org/recieve。';
    expect((await found('zh-CN', 'en', source, text))['spelling']).toEqual([
      '“Partybranch” is not in the dictionary.',
      '“recieves” is not in the dictionary.',
      '“Nantong” is not in the dictionary.',
    ]);
    await app.admin.ask('POST', '/translation-desk/terms', { texts: { zh: '南通', en: 'Nantong' } });
    expect((await found('zh-CN', 'en', source, text))['spelling']).not.toContain('“Nantong” is not in the dictionary.');
    expect(await found('zh-CN', 'de', '支部', 'Parteigruppe')).not.toHaveProperty('spelling');
  });
});
