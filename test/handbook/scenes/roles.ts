import type { Entry } from '../../src/harness/content-manager';
import { Admin } from '../../src/harness/admin';
import { createMember } from '../../src/harness/users';
import { mark } from '../mark';
import type { Desk, Scene } from '../scene';

const WORDS = {
  en: {
    create: 'Create 3 roles',
    there: 'Is there, with all of this',
    editor: 'Communications editor',
    invite: 'Invite new user',
    save: 'Save',
    publish: 'Publish',
    title: 'Closely Grasp the Goal of Enterprise Development',
    colleague: { firstname: 'Zhang Hua', email: 'zhang.hua@example.com' },
  },
  zh: {
    create: '创建3个角色',
    there: '已存在，权限完整',
    editor: '宣传编辑',
    invite: '邀请新用户',
    save: '保存',
    publish: '发布',
    title: '紧紧抓住企业发展总目标',
    colleague: { firstname: '张华', email: 'zhang.hua@example.com' },
  },
} as const;

interface Offered {
  id: string;
  missing: number;
  role?: { id: number };
}

const offered = async ({ admin }: Desk): Promise<Offered[]> => (await admin.ask<{ data: Offered[] }>('GET', '/party-building/roles')).data;

/** All three are there; the number of the editors' one. */
async function created(desk: Desk): Promise<number> {
  const missing = (await offered(desk)).filter((each) => each.missing > 0).map(({ id }) => id);
  if (missing.length > 0) await desk.admin.ask('POST', '/party-building/roles', { roles: missing });
  return (await offered(desk)).find(({ id }) => id === 'communications-editor')?.role?.id ?? 0;
}

export const scenes: Scene[] = [
  {
    name: 'roles-offer',
    async show({ page, panel, language }) {
      await panel.open('settings/party-building/roles');
      const create = page.getByRole('button', { name: WORDS[language].create, exact: true });
      await create.waitFor();
      await mark(create);
    },
  },
  {
    name: 'roles-created',
    async show(desk) {
      await created(desk);
      await desk.page.setViewportSize({ width: 1280, height: 560 });
      await desk.panel.open('settings/party-building/roles');
      await desk.page.getByText(WORDS[desk.language].there).nth(2).waitFor();
    },
  },
  {
    name: 'roles-person',
    async show(desk) {
      const { page, panel } = desk;
      const { invite, colleague, editor } = WORDS[desk.language];
      await created(desk);
      await panel.open('settings/users');
      await page.getByRole('button', { name: invite }).click();
      const { dialog } = panel;
      for (const [name, words] of Object.entries(colleague)) await dialog.locator(`input[name=${name}]`).fill(words);
      await dialog.getByRole('combobox').click();
      await page.getByRole('option', { name: editor }).click();
      await page.keyboard.press('Escape');
      await page.getByRole('option').first().waitFor({ state: 'detached' });
      return dialog;
    },
  },
  {
    // The last one: somebody else is logged in from here on.
    name: 'roles-editor',
    async show(desk) {
      const { page, panel, cms, locale } = desk;
      const login = await createMember(desk.admin, 'editor', await created(desk));
      const theirs = await Admin.login(cms, login);
      await theirs.ask('PUT', '/admin/users/me', { preferedLanguage: panel.language });
      const { documentId } = (await desk.content.list('grasp', locale))[0] as Entry;
      await page.context().clearCookies();
      await panel.open('auth/login');
      await page.evaluate(() => localStorage.clear());
      await panel.login(login);
      await panel.open(`content-manager/collection-types/plugin::party-building.grasp/${documentId}?plugins[i18n][locale]=${locale}`);
      const { save, publish, title } = WORDS[desk.language];
      await page.locator('[data-party-building-checks]').waitFor();
      await panel.field('title').fill(title);
      await page.getByRole('button', { name: save, exact: true, disabled: false }).waitFor();
      await mark(page.getByRole('button', { name: publish, exact: true, disabled: true }));
    },
  },
];
