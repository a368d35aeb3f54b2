import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Exchange } from '../../src/harness/desk-exchange';
import { Desk as DeskTarget } from '../../src/harness/desk';
import { mark } from '../mark';
import type { Desk, Scene } from '../scene';

const GRASP = 'plugin::party-building.grasp';
const WORDS = {
  en: {
    outdated: 'Published but outdated',
    changed: 'Changed since it was translated',
    checks: 'What the checks find',
    report: 'What the import would do',
    term: 'Add a term',
  },
  zh: { outdated: '已发布但过时', changed: '翻译之后原文的改动', checks: '检查结果', report: '导入预览', term: '添加术语' },
} as const;
/** What an editor adds to a measure, and what a translator makes of it, with a term as it is not to be written. */
const ADDED = '结果定期公布。';
const TRANSLATED = 'Results of party building are published regularly.';

/** The first grasp, of which the source has gone on since it was published in both languages. */
async function outdated({ content, admin }: Desk): Promise<{ documentId: string; target: DeskTarget; path: string }> {
  const documentId = (await content.list('grasp', 'zh-CN'))[0]?.documentId ?? '';
  const target = new DeskTarget(admin, GRASP, documentId, 'en');
  const whole = await content.read('grasp', 'zh-CN', documentId);
  const [first, ...others] = whole['measures'] as { text: string }[];
  if (first && !first.text.endsWith(ADDED)) {
    await content.save('grasp', 'zh-CN', documentId, { ...whole, measures: [{ ...first, text: first.text + ADDED }, ...others] });
    const { status } = await content.publish('grasp', 'zh-CN', documentId);
    if (status !== 200) throw new Error(`Publishing answered ${status}.`);
  }
  const unit = (await target.open()).units.find(({ path, state }) => path.startsWith('measures') && state === 'outdated');
  return { documentId, target, path: unit?.path ?? '' };
}

export const scenes: Scene[] = [
  {
    name: 'translation-documents',
    async show(desk) {
      await outdated(desk);
      await desk.panel.open('plugins/translation-desk/matrix?state=published-but-outdated');
      const cell = desk.page.getByRole('link', { name: new RegExp(`${WORDS[desk.language].outdated}$`, 'u') });
      await cell.first().waitFor();
      await mark(cell.first());
    },
  },
  {
    name: 'translation-text',
    async show(desk) {
      const { documentId, path } = await outdated(desk);
      const { page, panel, language } = desk;
      await page.setViewportSize({ width: 1280, height: 900 });
      await panel.open(`plugins/translation-desk/documents/${GRASP}/${documentId}/en?show=work&unit=${encodeURIComponent(path)}`);
      await page.getByText(WORDS[language].changed).waitFor();
      const field = page.locator('[data-unit] textarea');
      await field.fill(`${await field.inputValue()} ${TRANSLATED}`);
      await page
        .getByRole('list', { name: WORDS[language].checks })
        .getByRole('button', { name: /party building/u })
        .first()
        .waitFor();
      await field.evaluate((element: HTMLElement) => element.blur());
    },
  },
  {
    name: 'translation-import',
    async show(desk) {
      const { documentId, path, target } = await outdated(desk);
      const { page, panel, cms, admin, language } = desk;
      const exchange = new Exchange(cms, admin);
      const file = await exchange.export({ documents: [{ uid: GRASP, documentId }], locale: 'en' });
      const unit = (await target.open()).units.find((each) => each.path === path);
      const before = unit?.target.join('') ?? '';
      const folder = await mkdtemp(join(tmpdir(), 'party-building-handbook-'));
      try {
        const name = join(folder, 'party-building-en.xlf');
        await writeFile(name, file.replaceAll(`${before}</target>`, `${before} ${TRANSLATED}</target>`));
        await panel.open('plugins/translation-desk/exchange?way=import');
        await page.locator('input[type=file]').setInputFiles(name);
        await page.getByRole('heading', { name: WORDS[language].report }).waitFor();
      } finally {
        await rm(folder, { recursive: true });
      }
    },
  },
  {
    name: 'translation-terms',
    async show({ page, panel, language }) {
      await panel.open('plugins/translation-desk/terms');
      await page.getByRole('row').nth(3).waitFor();
      await page.getByRole('button', { name: WORDS[language].term }).waitFor();
    },
  },
];
