/**
 * Who may import whom (docs: "the house and its rooms"). Each room is named by its folder and by the name of its package, so that a rule
 * holds whether a package is built or not.
 */
const ROOMS = {
  contract: '^(packages/contract/|@party-building/contract(/|$))',
  l10n: '^(packages/l10n/|@party-building/l10n(/|$))',
  kit: '^(packages/strapi-kit/|@party-building/strapi-kit(/|$))',
  delivery: '^(packages/delivery/|@party-building/delivery(/|$))',
  widgets: '^(widgets/|@party-building/widgets(/|$))',
  plugin: '^(packages/strapi-plugin-party-building/|strapi-plugin-party-building(/|$))',
  desk: '^(packages/strapi-plugin-translation-desk/|strapi-plugin-translation-desk(/|$))',
  cms: '^cms/',
  docs: '^docs/',
  test: '^test/',
};
const SCHEMA = '^(packages/contract/(src|dist)/schema/|@party-building/contract/schema)';
const FRAGMENTS = '^(widgets/(src|lib)/(fragments/|files\\.)|@party-building/widgets/(fragments|files)$)';
const STRAPI = ['^@strapi/', 'node_modules/@strapi/'];

/** The rooms that `room` may import, besides itself; anything else of ours is forbidden. */
const mayImport = (room, others, comment) => ({
  name: `${room}-imports`,
  comment,
  severity: 'error',
  from: { path: ROOMS[room] },
  to: { path: Object.values(ROOMS), pathNot: [room, ...others].map((name) => ROOMS[name]) },
});

module.exports = {
  forbidden: [
    mayImport('contract', [], 'contract stands on the ground: it imports nothing of ours.'),
    mayImport('l10n', [], 'l10n stands on the ground: it imports nothing of ours.'),
    mayImport('kit', [], 'what both plugins need of Strapi knows neither of them.'),
    mayImport('widgets', ['contract'], 'widgets know the contract and nothing else of ours.'),
    mayImport('delivery', ['contract', 'widgets'], 'delivery knows the contract and the fragments of the widgets.'),
    mayImport(
      'plugin',
      ['contract', 'delivery', 'kit'],
      'the plugin knows the contract, delivery and the kit; built widgets are copied into it, not imported.',
    ),
    mayImport('desk', ['l10n', 'kit'], 'the desk works with any content type, with the other plugin or without it.'),
    mayImport('cms', ['plugin', 'desk'], 'cms only configures Strapi and the plugins.'),
    mayImport('docs', ['contract', 'widgets'], 'the portal embeds the widgets as any portal does.'),
    {
      name: 'widgets-without-schema',
      comment: 'zod would triple the bundle: elements check the schema version only.',
      severity: 'error',
      from: { path: ROOMS.widgets },
      to: { path: SCHEMA },
    },
    {
      name: 'contract-without-dependency',
      comment: 'Whatever portals load stays without dependency; only /schema may use zod.',
      severity: 'error',
      from: { path: '^packages/contract/src/', pathNot: ['^packages/contract/src/schema/', '\\.test\\.ts$'] },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'core'] },
    },
    {
      name: 'delivery-knows-fragments-only',
      comment: 'Delivery uses the fragments and the list of built files of widgets, never an element.',
      severity: 'error',
      from: { path: ROOMS.delivery },
      to: { path: ROOMS.widgets, pathNot: FRAGMENTS },
    },
    {
      name: 'pure-without-strapi',
      comment: 'Contract, l10n, widgets, delivery and the portal run without Strapi.',
      severity: 'error',
      from: { path: [ROOMS.contract, ROOMS.l10n, ROOMS.widgets, ROOMS.delivery, ROOMS.docs] },
      to: { path: STRAPI },
    },
    {
      name: 'cms-only-configures',
      comment: 'The application holds no code that belongs into the plugin.',
      severity: 'error',
      from: { path: ROOMS.cms },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: [...STRAPI, ROOMS.plugin, ROOMS.desk] },
    },
    {
      name: 'rooms-by-name',
      comment: 'A room is entered by the name of its package, never by a relative path.',
      severity: 'error',
      from: { path: '^(packages/[^/]+|widgets|cms|docs|test|scripts)/' },
      to: { path: Object.values(ROOMS), pathNot: '^$1/', dependencyTypes: ['local'] },
    },
    {
      name: 'nothing-from-test',
      comment: 'What ships does not know its tests.',
      severity: 'error',
      from: { pathNot: ['^test/', '\\.test\\.(ts|tsx|mjs)$', '/testing/'] },
      to: { path: ['^test/', '\\.test\\.(ts|tsx|mjs)$', '(^|/)(fixtures|testing)/'], pathNot: '^packages/contract/(src|dist)/fixtures/' },
    },
    {
      name: 'no-fixtures-in-products',
      comment: 'Fixtures are for tests and demos.',
      severity: 'error',
      from: { path: '^(packages|widgets|cms)/', pathNot: ['\\.test\\.(ts|tsx)$', '/(fixtures|testing)/', '(^|/)(test|demo)/'] },
      to: { path: '^(packages/contract/(src|dist)/fixtures/|@party-building/contract/fixtures)' },
    },
    {
      name: 'no-circle',
      comment: 'Data goes one way.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { pathNot: 'node_modules', dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolves',
      comment: 'An import that nothing answers to.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(@party-building/|strapi-plugin-(party-building|translation-desk))' },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '(^|/)dist/', '^widgets/lib/'] },
    exclude: { path: ['^cms/(types|build)/', '^test/(hosts|apps)/', '^docs/\\.cache/', '^docs/site/\\.vitepress/\\.temp/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
