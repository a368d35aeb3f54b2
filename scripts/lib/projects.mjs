const PLUGIN = 'packages/strapi-plugin-party-building';
const DESK = 'packages/strapi-plugin-translation-desk';

/** Every TypeScript project of the repository, in the order of who builds on whom. */
export const PROJECTS = [
  'packages/contract/tsconfig.json',
  'packages/l10n/tsconfig.json',
  'packages/strapi-kit/tsconfig.json',
  'widgets/tsconfig.json',
  'widgets/tsconfig.test.json',
  'packages/delivery/tsconfig.json',
  `${PLUGIN}/server/tsconfig.json`,
  `${PLUGIN}/admin/tsconfig.json`,
  `${PLUGIN}/preview/tsconfig.json`,
  `${DESK}/server/tsconfig.json`,
  `${DESK}/admin/tsconfig.json`,
  'cms/tsconfig.json',
  'cms/src/admin/tsconfig.json',
  'docs/tsconfig.json',
  'docs/site/tsconfig.json',
  'test/tsconfig.json',
  'tsconfig.unit.json',
];
