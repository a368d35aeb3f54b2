import { describe, expect, it } from 'vitest';
import { serve, type Answer } from '../testing/server.js';
import { fixtureSite, zhCN } from '../testing/site.js';

const API = '/api/party-building';
const json = ({ body }: Answer): unknown => JSON.parse(body.toString());

describe('a language', () => {
  it.each([
    ['zh', 'zh-CN'],
    ['zh-Hans', 'zh-CN'],
    ['zh-hans-cn', 'zh-CN'],
    ['zh-SG', 'zh-CN'],
    ['ZH-CN', 'zh-CN'],
    ['en-GB', 'en'],
  ])('%s goes on to the canonical address of %s, whatever the Host', async (requested, locale) => {
    const { ask } = await serve();
    const answer = await ask(`${API}/v1/${requested}.json?x=1`, { headers: { Host: 'evil.example' } });
    expect(answer.status).toBe(302);
    expect(answer.headers.location).toBe(`https://cms.example.com${API}/v1/${locale}.json`);
    expect(answer.headers).toMatchObject({
      'cache-control': 'public, max-age=300',
      'access-control-allow-origin': '*',
      'content-length': '0',
    });
  });

  it('goes on by a path alone where the public address is not known', async () => {
    const site = fixtureSite({ publicUrl: undefined });
    const { ask } = await serve({ site: () => site });
    expect((await ask(`${API}/v1/zh.json`)).headers.location).toBe(`${API}/v1/zh-CN.json`);
  });

  it.each(['zh-Hant', 'zh-TW', 'fr', 'xx', 'events', '---', 'a'.repeat(35)])(
    '%s is unknown: what there is, and what to show',
    async (requested) => {
      const { ask } = await serve();
      const answer = await ask(`${API}/v1/${requested}.json`);
      expect(answer.status).toBe(404);
      expect(json(answer)).toMatchObject({ error: 'unknown-locale', locales: ['zh-CN', 'en'], defaultLocale: 'zh-CN' });
      expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', 'access-control-allow-origin': '*' });
    },
  );

  it('in which nothing is published says so', async () => {
    const site = fixtureSite({ snapshots: [zhCN] });
    const { ask } = await serve({ site: () => site });
    for (const path of ['v1/en.json', 'v1/en-US.json', 'v1/en/fragments/pb-concept.html'])
      expect(json(await ask(`${API}/${path}`))).toMatchObject({ error: 'not-published' });
    const empty = fixtureSite({ snapshots: [] });
    const { ask: askEmpty } = await serve({ site: () => empty });
    expect(json(await askEmpty(`${API}/v1/zh-CN.json`))).toMatchObject({ error: 'not-published' });
    expect((await askEmpty(`${API}/widgets/v1/pre.css`)).status).toBe(200);
  });
});
