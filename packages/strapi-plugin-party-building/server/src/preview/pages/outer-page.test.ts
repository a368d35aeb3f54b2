import { expect, it } from 'vitest';
import { outerPage, type OuterPage } from './outer-page';

const PAGE: Omit<OuterPage, 'language'> = {
  token: 't',
  title: '紧紧抓住企业文化建设',
  locales: ['zh-CN', 'en'],
  timeZone: 'Asia/Shanghai',
  locale: 'zh-CN',
  status: 'draft',
  editable: false,
  expires: Date.UTC(2026, 11, 3, 18, 5) / 1000,
};

it.each([
  ['zh-Hans', '本链接有效期至2026年12月4日 02:05（GMT+8）。'],
  ['en', /this link works until December 4, 2026 at 2:05\sAM \(GMT\+8\)\./],
] as const)('tells whoever has a link in %s until when it works, in the site’s zone', (language, sentence) => {
  const text = outerPage({ ...PAGE, language });
  if (typeof sentence === 'string') expect(text).toContain(sentence);
  else expect(text).toMatch(sentence);
});
