import type { Locator, Page } from 'playwright-core';
import type { Entry } from '../../src/harness/content-manager';
import type { Desk, Scene } from '../scene';

const WORDS = {
  en: {
    blocked: /It is not published yet/,
    reason: 'The photographer sends the description on Monday.',
    done: /^All \d+ texts are checked\./,
    before: 'The programme stands ',
    link: 'here',
    after: '.',
  },
  zh: {
    blocked: /尚未发布/,
    reason: '图片说明将由摄影人员于周一补充。',
    done: /^全部\d+条已检查完毕。/,
    before: '活动安排请',
    link: '点击这里',
    after: '。',
  },
} as const;

/** A ride by the river, as the seed has it but for what the checks are to find. */
async function ride({ cms, content, locale, language }: Desk, wrong: object): Promise<string> {
  const { documentId } = await cms.documents<Entry>('activity', 'findFirst', { locale, filters: { key: 'riverside-ride' } });
  const whole = await content.read('activity', locale, documentId);
  const { before, link, after } = WORDS[language];
  const text = (words: string): object => ({ type: 'text', text: words });
  const body = [
    { type: 'paragraph', children: [text(before), { type: 'link', url: 'https://example.com/ride', children: [text(link)] }, text(after)] },
  ];
  const { status, body: answer } = await content.save('activity', locale, documentId, { ...whole, coverAlt: '', body, ...wrong });
  if (status !== 200) throw new Error(answer.error.message);
  return documentId;
}

const SOUND = { endTime: '11:00:00.000' };
const REVERSED = { endTime: '08:00:00.000' };

async function edit(desk: Desk, wrong: object): Promise<void> {
  const documentId = await ride(desk, wrong);
  await desk.panel.open(
    `content-manager/collection-types/plugin::party-building.activity/${documentId}?plugins[i18n][locale]=${desk.locale}`,
  );
  await panelOf(desk.page).getByRole('button').first().waitFor();
}

const panelOf = (page: Page): Locator => page.locator('[data-party-building-checks]');

/** By its keys: a hand on the button would have its hint over the dialog. */
async function press({ page, panel }: Desk): Promise<void> {
  await panel.field('title').focus();
  await page.keyboard.press('Control+Shift+Enter');
}

export const scenes: Scene[] = [
  {
    name: 'checks-panel',
    show: (desk) => edit(desk, REVERSED),
  },
  {
    name: 'checks-error',
    async show(desk) {
      await edit(desk, REVERSED);
      await press(desk);
      const { dialog } = desk.panel;
      await dialog.getByText(WORDS[desk.language].blocked).waitFor();
      return dialog;
    },
  },
  {
    name: 'checks-warning',
    async show(desk) {
      await edit(desk, SOUND);
      await press(desk);
      const { dialog } = desk.panel;
      await dialog.locator('textarea[name=reason]').fill(WORDS[desk.language].reason);
      return dialog;
    },
  },
  {
    name: 'checks-page',
    async show(desk) {
      await ride(desk, REVERSED);
      await desk.panel.open('plugins/party-building/checks');
      await desk.page.getByText(WORDS[desk.language].done).waitFor();
    },
  },
  {
    name: 'checks-home',
    async show({ page, panel }) {
      await page.setViewportSize({ width: 1280, height: 1100 });
      await panel.open('');
      const lines = page.locator('[data-party-building-home]');
      await lines.locator('a[href*="severity="]').first().waitFor();
      return page.locator('section', { has: lines }).last();
    },
  },
];
