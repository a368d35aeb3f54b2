import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './lib/root.mjs';

const CONTRACT = '@party-building/contract';
const PLUGIN = 'packages/strapi-plugin-party-building/server/src';
const DESK = 'packages/strapi-plugin-translation-desk/server/src';

/** An import that the rules must refuse, and the rule that does. */
const FORBIDDEN = [
  ['packages/contract/src/a.ts', '@party-building/delivery', 'contract-imports'],
  ['packages/contract/src/b.ts', '@party-building/widgets/fragments', 'contract-imports'],
  ['packages/contract/src/c.ts', 'zod', 'contract-without-dependency'],
  ['packages/contract/src/d.ts', 'node:fs', 'contract-without-dependency'],
  ['packages/delivery/src/a.ts', 'strapi-plugin-party-building/strapi-server', 'delivery-imports'],
  ['packages/delivery/src/b.ts', '@party-building/widgets/party-building.js', 'delivery-knows-fragments-only'],
  ['packages/delivery/src/c.ts', '@strapi/utils', 'pure-without-strapi'],
  ['packages/delivery/src/d.ts', '../../contract/src/index.js', 'rooms-by-name'],
  ['packages/delivery/src/e.ts', '../../../test/helper.js', 'nothing-from-test'],
  ['packages/delivery/src/f.ts', `${CONTRACT}/fixtures`, 'no-fixtures-in-products'],
  ['widgets/src/a.ts', `${CONTRACT}/schema`, 'widgets-without-schema'],
  ['widgets/src/b.ts', '@party-building/delivery', 'widgets-imports'],
  ['widgets/src/c.ts', '@strapi/utils', 'pure-without-strapi'],
  [`${PLUGIN}/a.ts`, '@party-building/widgets/fragments', 'plugin-imports'],
  [`${PLUGIN}/b.ts`, '../../../../widgets/src/shown.js', 'rooms-by-name'],
  [`${PLUGIN}/c.ts`, 'strapi-plugin-translation-desk/strapi-server', 'plugin-imports'],
  [`${DESK}/a.ts`, 'strapi-plugin-party-building/strapi-server', 'desk-imports'],
  [`${DESK}/b.ts`, CONTRACT, 'desk-imports'],
  ['packages/l10n/src/a.ts', CONTRACT, 'l10n-imports'],
  ['packages/l10n/src/b.ts', '@strapi/utils', 'pure-without-strapi'],
  ['packages/strapi-kit/src/server/a.ts', '@party-building/l10n', 'kit-imports'],
  ['cms/src/a.ts', '@party-building/delivery', 'cms-imports'],
  ['cms/src/b.ts', 'zod', 'cms-only-configures'],
  ['docs/portal/a.ts', '@party-building/delivery', 'docs-imports'],
  ['test/a.ts', '../widgets/src/shown.js', 'rooms-by-name'],
  ['widgets/src/d.ts', './nowhere.js', 'resolves'],
];

const ALLOWED = [
  ['widgets/src/ok.ts', CONTRACT],
  ['packages/contract/src/schema/ok.ts', 'zod'],
  ['packages/delivery/src/ok.ts', CONTRACT],
  ['packages/delivery/src/ok2.ts', '@party-building/widgets/fragments'],
  ['packages/delivery/src/ok.test.ts', `${CONTRACT}/fixtures`],
  [`${PLUGIN}/ok.ts`, '@party-building/delivery'],
  [`${PLUGIN}/ok2.ts`, '@strapi/utils'],
  [`${PLUGIN}/ok3.ts`, '@party-building/strapi-kit/server'],
  [`${DESK}/ok.ts`, '@party-building/l10n'],
  [`${DESK}/ok2.ts`, '@party-building/strapi-kit/server'],
  ['packages/strapi-kit/src/server/ok.ts', '@strapi/utils'],
  ['cms/src/ok.ts', 'strapi-plugin-party-building/strapi-server'],
  ['test/ok.ts', '@party-building/delivery'],
];

const PACKAGES = {
  '@party-building/contract': ['packages/contract', ['.', './schema', './fixtures']],
  '@party-building/delivery': ['packages/delivery', ['.']],
  '@party-building/l10n': ['packages/l10n', ['.']],
  '@party-building/strapi-kit': ['packages/strapi-kit', ['./server']],
  '@party-building/widgets': ['widgets', ['./fragments', './party-building.js']],
  'strapi-plugin-party-building': ['packages/strapi-plugin-party-building', ['./strapi-server']],
  'strapi-plugin-translation-desk': ['packages/strapi-plugin-translation-desk', ['./strapi-server']],
  '@strapi/utils': [undefined, ['.']],
  zod: [undefined, ['.']],
};

const fileOf = (name) =>
  name === '.' ? './dist/index.js' : name.endsWith('.js') ? `./dist/${name.slice(2)}` : `./dist/${name.slice(2)}/index.js`;
const fragments = (name) => (name === './fragments' ? './lib/fragments/index.js' : fileOf(name));

describe('who may import whom', () => {
  let folder;
  let violations;
  const put = async (file, text) => {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rooms-'));
    await writeFile(join(folder, 'tsconfig.base.json'), '{}');
    await put('package.json', '{"dependencies":{"zod":"1","@strapi/utils":"1"}}');
    for (const [name, [room = `node_modules/${name}`, entries]] of Object.entries(PACKAGES)) {
      const exports = Object.fromEntries(entries.map((entry) => [entry, fragments(entry)]));
      const dependencies = { zod: '1', '@strapi/utils': '1' };
      await put(`${room}/package.json`, JSON.stringify({ name, version: '1.0.0', exports, dependencies }));
      for (const file of Object.values(exports)) await put(`${room}/${file}`, 'export const shown = 1;\n');
      if (!room.startsWith('node_modules')) {
        await mkdir(dirname(join(folder, 'node_modules', name)), { recursive: true });
        await symlink(join(folder, room), join(folder, 'node_modules', name));
      }
    }
    for (const file of ['packages/contract/src/index.ts', 'widgets/src/shown.ts', 'test/helper.ts'])
      await put(file, 'export const shown = 1;\n');
    for (const [file, name] of [...FORBIDDEN, ...ALLOWED]) await put(file, `import { shown } from '${name}';\nexport default shown;\n`);
    violations = await cruise(folder);
  }, 60_000);

  afterAll(() => rm(folder, { recursive: true }));

  it.each(FORBIDDEN)('refuses that %s imports %s', (file, _name, rule) => {
    expect(violations.get(file) ?? []).toContain(rule);
  });

  it.each(ALLOWED)('lets %s import %s', (file) => {
    expect(violations.get(file) ?? []).toEqual([]);
  });
});

/** @returns the rules that each file breaks. */
async function cruise(folder) {
  const rooms = ['packages', 'widgets', 'cms', 'docs', 'test'];
  const args = [join(ROOT, 'node_modules/.bin/depcruise'), '--config', join(ROOT, '.dependency-cruiser.cjs'), '-T', 'json', ...rooms];
  const options = { cwd: folder, maxBuffer: 1e8 };
  const { stdout } = await promisify(execFile)(process.execPath, args, options).catch((error) => error);
  const broken = new Map();
  for (const { from, rule } of JSON.parse(stdout).summary.violations) broken.set(from, [...(broken.get(from) ?? []), rule.name]);
  return broken;
}
