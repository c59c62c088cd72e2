/** What the compiler does not see and a reviewer should not have to. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import typescript from 'typescript-eslint';
import { kindRules } from './kind-rules.ts';
import { wordRules } from './word-rules.ts';
import { MAKERS_OF_MARKUP, MARKUP, MARKUP_USE } from './markup.ts';

const NO_AMBIENT_WORLD = [
  { name: 'Date', message: 'The clock is read in `cli/` and passed in as `today`.' },
  { name: 'process', message: 'The environment is read in `cli/` and passed in.' },
  { name: 'fetch', message: 'Nothing here asks the network for anything.' },
];

export default defineConfig(
  {
    ignores: [
      'dist/**',
      '.waymark/**',
      '.astro/**',
      'node_modules/**',
      'src/testing/scenarios/**',
      'src/testing/imports/*/**',
      'scripts/templates/**',
    ],
  },
  typescript.configs.strictTypeChecked,
  typescript.configs.stylisticTypeChecked,
  astro.configs['flat/recommended'],
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: fileURLToPath(new URL('../../', import.meta.url)) },
    },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/unbound-method': 'off',
      // A contract may promise a promise where one of its makers has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      // A type parameter also says what a caller gets.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: [
      'src/cli/**',
      'src/testing/**',
      'src/**/*.test.ts',
      'src/site/client/**',
      'src/areas/**/*.client.ts',
      'src/site/dev/**',
      'src/site/form/browser/**',
      'src/render/**',
    ],
    rules: {
      'no-restricted-globals': ['error', ...NO_AMBIENT_WORLD],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The same input gives the same bytes.' },
      ],
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.astro'],
    ignores: ['src/**/*.test.ts', 'src/testing/**'],
    rules: { 'no-restricted-syntax': ['error', ...MARKUP] },
  },
  {
    files: ['src/areas/**/*.{ts,astro}'],
    ignores: ['src/**/*.test.ts'],
    plugins: { kinds: kindRules },
    rules: { 'kinds/says-what-it-reads': 'error' },
  },
  {
    files: ['src/{cli,site,render,check,load,search}/**/*.{ts,astro}'],
    ignores: ['src/**/*.test.ts'],
    plugins: { kinds: kindRules },
    rules: { 'kinds/names-no-kind': 'error' },
  },
  {
    files: ['src/**/*.astro'],
    ignores: ['src/testing/**'],
    plugins: { words: wordRules },
    rules: { 'words/no-literal-text': 'error' },
  },
  // One file holds all that an area says in a language.
  { files: ['src/**/words/{en,de}.ts'], rules: { 'max-lines': 'off' } },
  { files: MAKERS_OF_MARKUP, rules: { 'no-restricted-syntax': ['error', ...MARKUP_USE] } },
  { files: ['**/*.astro', '**/*.mjs', '**/*.cjs'], extends: [typescript.configs.disableTypeChecked] },
  // dependency-cruiser reads its configuration as CommonJS.
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  // Deprecated is its other value; without it, the old one is taken.
  { files: ['src/site/integration.ts'], rules: { '@typescript-eslint/no-deprecated': 'off' } },
  {
    files: ['scripts/**', 'src/**/*.test.ts', 'src/testing/**'],
    rules: { 'no-console': 'off', 'max-lines': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
