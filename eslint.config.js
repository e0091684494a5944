import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';

const noHiddenInputs = {
  'no-restricted-globals': [
    'error',
    { name: 'process', message: 'The domain is pure: take what you need as a parameter.' },
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector: "NewExpression[callee.name='Date'][arguments.length=0]",
      message: 'The domain has no clock: take `now` as a parameter.',
    },
    {
      selector: "MemberExpression[object.name='Date'][property.name='now']",
      message: 'The domain has no clock: take `now` as a parameter.',
    },
    {
      selector: "MemberExpression[object.name='Math'][property.name='random']",
      message: 'The domain has no chance: take a `seed`.',
    },
  ],
};

export default defineConfig(
  { ignores: ['dist/', 'coverage/', '.data/', '.cache/', 'node_modules/', 'screenshots/'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.node } } },
  { files: ['surveys/pages/*.js'], languageOptions: { globals: { ...globals.browser } } },
  {
    files: ['server/**/*.ts', 'e2e/**/*.ts', 'bench/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    },
  },
  // Nest reads constructor types at run time, so an injected class must not become a type import.
  {
    files: ['server/{features,platform}/**/*.ts', 'server/*.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  { files: ['server/{domain,contract}/**/*.ts'], ignores: ['**/*.spec.ts'], rules: noHiddenInputs },
  {
    files: ['server/**/*.ts'],
    ignores: ['server/config/**', '**/*.spec.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only server/config/env.ts reads the environment.' },
      ],
    },
  },
  {
    files: ['web/src/**'],
    languageOptions: { globals: { ...globals.browser } },
    rules: { 'svelte/no-at-html-tags': 'error', 'svelte/no-navigation-without-resolve': 'off' },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] } },
  },
  { files: ['**/*.spec.ts'], languageOptions: { globals: { ...globals.jest } } },
);
