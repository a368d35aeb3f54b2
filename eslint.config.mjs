import lit from 'eslint-plugin-lit';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { PROJECTS } from './scripts/lib/projects.mjs';
import { ROOT } from './scripts/lib/root.mjs';

const STYLE = 'a strict host blocks inline styles: use static styles and classes.';
const MARKUP = 'no HTML string reaches a browser: render the block tree with html.';
const banned = (selector, message) => ({ selector, message });

/** Ways for a string to become code. */
const EVAL = { 'no-eval': 'error', 'no-implied-eval': 'error', 'no-new-func': 'error', 'no-script-url': 'error' };

const MARKUP_MEMBERS = /^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc|setHTMLUnsafe|createContextualFragment)$/;
/** Ways for a string to become markup in a page. */
const NO_MARKUP = [
  banned(`MemberExpression[property.name=${MARKUP_MEMBERS}]`, MARKUP),
  banned(`MemberExpression[computed=true][property.value=${MARKUP_MEMBERS}]`, MARKUP),
  banned('CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]', MARKUP),
  banned('CallExpression[callee.property.name=/^(setAttribute|toggleAttribute)$/][arguments.0.value="srcdoc"]', MARKUP),
  banned('JSXAttribute[name.name="dangerouslySetInnerHTML"]', MARKUP),
];

/** The elements' rule 4 (Strict CSP and Trusted Types by construction). */
const IN_WIDGETS = [
  ...NO_MARKUP,
  banned('TemplateElement[value.raw=/<style/i]', STYLE),
  banned('TemplateElement[value.raw=/(^|[\\s"\'\\x2f<])style\\s*=/i]', STYLE),
  banned('Literal[value=/<style|\\bstyle\\s*=\\s*["\\x27]/i]', STYLE),
  banned('CallExpression[callee.property.name="setAttribute"][arguments.0.value="style"]', STYLE),
  banned('CallExpression[callee.property.name="createElement"][arguments.0.value="style"]', STYLE),
  banned('TemplateElement[value.raw=/\\b(srcdoc|innerHTML|outerHTML)\\s*=/i]', MARKUP),
];

const UNSAFE_IMPORTS = [
  { group: ['lit/directives/style-map*', 'lit-html/directives/style-map*'], message: STYLE },
  { group: ['lit/directives/unsafe-*', 'lit-html/directives/unsafe-*', 'lit/static-html*', 'lit-html/static*'], message: MARKUP },
];

/** Unit tests of all rooms. */
const UNITS = 'tsconfig.unit.json';
const ROOMS = [...new Set(PROJECTS.filter((project) => project.includes('/')).map((project) => /^(packages\/)?[^/]+/.exec(project)[0]))];

/** A test that does not run proves nothing. */
const RUNS = 'every test runs, always: mend it or delete it.';
const ONLY_AND_SKIP = [
  banned(
    'MemberExpression[object.name=/^(describe|it|test|suite|bench)$/][property.name=/^(only|skip|skipIf|runIf|todo|fixme|fails)$/]',
    RUNS,
  ),
  banned(
    'MemberExpression[object.type="MemberExpression"][object.object.name=/^(describe|it|test|suite)$/][property.name=/^(only|skip|todo|fixme)$/]',
    RUNS,
  ),
  banned('CallExpression[callee.name=/^(xit|xdescribe|xtest|fit|fdescribe)$/]', RUNS),
  banned('CallExpression[callee.property.name="skip"][callee.object.type="ThisExpression"]', RUNS),
];

export default defineConfig(
  globalIgnores([
    '**/dist/',
    'widgets/lib/',
    'cms/types/generated/',
    'cms/.strapi/',
    'cms/build/',
    'docs/.cache/',
    'docs/site/.vitepress/.temp/',
    'test/fixtures/first-release/',
    // Applications of others, checked by the tools of each.
    'test/hosts/',
    'test/results/',
    '**/coverage/',
  ]),
  {
    files: ['**/*.{js,mjs,cjs,ts,tsx,mts,cts}'],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      ...EVAL,
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', ...NO_MARKUP],
    },
  },
  {
    files: ['**/*.{ts,tsx,mts,cts}'],
    extends: [tseslint.configs.strict],
    languageOptions: { parserOptions: { project: UNITS, tsconfigRootDir: ROOT } },
    rules: {
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-implied-eval': 'error',
    },
  },
  // A file is looked for in one project after the other, each with all its types: only those of its own room are asked.
  ...ROOMS.map((room) => ({
    files: [`${room}/**/*.{ts,tsx,mts,cts}`],
    languageOptions: { parserOptions: { project: PROJECTS.filter((project) => project.startsWith(`${room}/`) || project === UNITS) } },
  })),
  {
    files: ['widgets/src/**/*.ts'],
    extends: [lit.configs['flat/recommended']],
    rules: {
      'no-restricted-syntax': ['error', ...IN_WIDGETS],
      'no-restricted-imports': ['error', { patterns: UNSAFE_IMPORTS }],
    },
  },
  {
    files: ['**/*.test.{js,mjs,ts,tsx}', 'test/**/*.ts'],
    // Tests write hostile markup and links on purpose.
    rules: { 'no-restricted-syntax': ['error', ...ONLY_AND_SKIP], 'no-script-url': 'off' },
  },
  {
    files: ['**/*.test.{ts,tsx}', 'test/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
