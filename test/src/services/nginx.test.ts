import { API_PATH } from '@party-building/contract';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Cms } from '../harness/cms';
import type { Entry } from '../harness/content-manager';
import { printFigure } from '../harness/figure';
import { freePort } from '../harness/free-port';
import { missingService } from '../harness/missing-service';
import { Nginx, NO_NGINX } from '../harness/nginx';
import { request } from '../harness/request';
import { copyTemplate } from '../harness/template';
import { until } from '../harness/until';

/** `max-age` of a snapshot: what the configuration promises. */
const STATED_SECONDS = 30;
/** The first who asks afterwards is given the old one, the next the new one. */
const SPARE_SECONDS = 5;

describe('behind nginx with the documented configuration', () => {
  let cms: Cms;
  let nginx: Nginx | undefined;
  let directory: string;
  let port: number;
  let documentId: string;

  beforeAll(async () => {
    directory = await copyTemplate(inject('template'));
    port = await freePort();
    cms = await Cms.start({ directory, port, inside: true });
    nginx = await Nginx.start(port);
    documentId = (await cms.documents<Entry>('grasp', 'findFirst', { locale: 'zh-CN', filters: { key: 'goal' } })).documentId;
  });
  afterAll(async () => {
    await nginx?.remove();
    await cms.remove();
  });

  const get = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await request(`${nginx?.url}${API_PATH}/${path}`, { headers });
    return { ...answer, text: answer.bytes.toString(), cached: answer.headers['x-cache-status'] };
  };
  const publish = (locale: string, title: string): Promise<unknown> =>
    cms.documents('grasp', 'update', { documentId, locale, data: { title }, status: 'published' });

  it('keeps one form a coding, whatever browsers write and whatever the query is; never health', async ({ skip }) => {
    if (!nginx) return missingService(skip, NO_NGINX);
    const codings = [undefined, 'gzip', 'br'];
    const written = ['identity', 'gzip, deflate', 'gzip, deflate, br, zstd'];
    for (const [i, accept] of written.entries()) {
      const [first, second, third] = [
        await get('v1/zh-CN.json', { 'Accept-Encoding': accept }),
        await get('v1/zh-CN.json?utm_source=mail', { 'Accept-Encoding': accept.toUpperCase() }),
        await get('v1/zh-CN.json', { 'Accept-Encoding': ` ${accept} `, Cookie: 'a=b', Origin: 'https://portal.example.com' }),
      ];
      expect([first, second, third].map(({ status, cached }) => [status, cached])).toEqual([
        [200, 'MISS'],
        [200, 'HIT'],
        [200, 'HIT'],
      ]);
      expect([first, second, third].map(({ headers }) => headers['content-encoding'])).toEqual(Array(3).fill(codings[i]));
      expect(second.bytes).toEqual(first.bytes);
      expect(third.headers['access-control-allow-origin']).toBe('*');
    }
    const { headers } = await get('v1/zh-CN.json', { 'Accept-Encoding': 'br;q=0, gzip;q=0' });
    expect(headers['content-encoding']).toBeUndefined();
    const known = await get('v1/zh-CN.json', {
      'Accept-Encoding': 'br',
      'If-None-Match': String((await get('v1/zh-CN.json', { 'Accept-Encoding': 'br' })).headers.etag),
    });
    expect(known.status).toBe(304);
    for (let i = 0; i < 2; i++) expect((await get('health/ready')).cached).toBeUndefined();
  });

  it('hands a revision on at once', async ({ skip }) => {
    if (!nginx) return missingService(skip, NO_NGINX);
    const stream = await fetch(`${nginx.url}${API_PATH}/v1/events`);
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    const receive = async (wanted: RegExp): Promise<void> => {
      while (!wanted.test(text)) text += (await reader?.read())?.value ?? '';
    };
    await receive(/"locale":"en"/);
    text = '';
    await publish('en', 'Sent Through nginx');
    await receive(/event: revision\ndata: .*"locale":"en"/);
    await reader?.cancel();
  });

  it('shows a publish within its stated time, old content while the CMS is down, and new content after', async ({ skip }) => {
    if (!nginx) return missingService(skip, NO_NGINX);
    const title = async (locale: string) => {
      const answer = await get(`v1/${locale}.json`, { 'Accept-Encoding': 'gzip;q=0' });
      const { grasps } = JSON.parse(answer.text) as { grasps: { title: unknown }[] };
      return { ...answer, title: JSON.stringify(grasps[0]?.title) };
    };
    await title('zh-CN');
    const before = await title('en');
    const start = performance.now();
    await publish('en', 'Through the Cache');
    await publish('zh-CN', '经过缓存');
    await until(
      () => title('en'),
      (now) => now.title.includes('Through the Cache'),
      (STATED_SECONDS + SPARE_SECONDS) * 1000,
    );
    printFigure({
      name: 'nginx.publish.visible',
      value: (performance.now() - start) / 1000,
      unit: 's',
      limit: STATED_SECONDS + SPARE_SECONDS,
    });
    expect(before.title).not.toContain('Through the Cache');

    // What nobody has asked for since has expired by now: the CMS is gone, and the old content is there.
    await cms.stop();
    for (let i = 0; i < 20; i++) {
      const stale = await title('zh-CN');
      expect([stale.status, stale.cached]).toEqual([200, expect.stringMatching(/^(STALE|UPDATING)$/)]);
      expect(stale.title).not.toContain('经过缓存');
    }
    cms = await Cms.start({ directory, port, inside: true });
    await until(
      () => title('zh-CN'),
      (now) => now.title.includes('经过缓存'),
    );
  });
});
