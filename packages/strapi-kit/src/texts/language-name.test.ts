import { expect, it } from 'vitest';
import { languageName } from './language-name.js';

it.each([
  ['zh-CN', ['zh-CN', 'en'], 'en', 'Chinese'],
  ['zh-CN', ['zh-CN', 'zh-TW'], 'en', 'Chinese (China)'],
  ['en', ['zh-CN', 'en'], 'zh-Hans', '英语'],
  ['not a tag', [], 'en', 'not a tag'],
])('%s among %j is, in %s, “%s”', (locale, others, language, name) => expect(languageName(locale, others, language)).toBe(name));
