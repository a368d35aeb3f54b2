import { expect, it } from 'vitest';
import type { OfferedRole } from '../../api/roles';
import type { Say } from '../../texts';
import { byLanguage } from './by-language';
import { digestWords, webhookWords } from './notification-words';

const say: Say = (id, values) => [id, ...Object.values(values ?? {})].join(' ');

it('roles stand with those of their language', () => {
  const role = (locale: string, kind: OfferedRole['kind']) => ({ locale, kind }) as OfferedRole;
  const grouped = byLanguage([role('zh-CN', 'translator'), role('en', 'translator'), role('zh-CN', 'reviewer')]);
  expect(grouped.map(([locale, roles]) => [locale, roles.map(({ kind }) => kind)])).toEqual([
    ['zh-CN', ['translator', 'reviewer']],
    ['en', ['translator']],
  ]);
});

it.each([
  [{ hour: null, hasEmailProvider: true }, 'notifications.digest.off'],
  [{ hour: 7, hasEmailProvider: false }, 'notifications.digest.no-provider 7'],
  [{ hour: 0, hasEmailProvider: true }, 'notifications.digest.on 0'],
])('of the daily mail %j is told: %s', (digest, words) => expect(digestWords(digest, say)).toBe(words));

it.each([
  [{ isOn: false, waiting: 0, gaveUp: 3 }, 'notifications.webhook.off'],
  [{ isOn: true, waiting: 2, gaveUp: 0 }, 'notifications.webhook.on 2 0'],
  [{ isOn: true, waiting: 0, gaveUp: 3 }, 'notifications.webhook.gave-up 0 3'],
])('of the webhook %j is told: %s', (webhook, words) => expect(webhookWords(webhook, say)).toBe(words));
