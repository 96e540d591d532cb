// @ts-check
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { IMPORT_RULES } from './scripts/lint/import-rules.js';
import { noCircle } from './scripts/lint/no-circle.js';
import svelteConfig from './svelte.config.js';

const REAL_TIME = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Only src/clock.ts reads real time; take `maintenant` as a value.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'Only src/clock.ts reads real time; take `maintenant` as a value.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Randomness comes in as a value.',
  },
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'Foreign text never becomes markup.',
  },
];

const BOUTON_FERME = {
  selector:
    "SvelteElement[name.name='button'] > SvelteStartTag > SvelteAttribute[key.name='disabled']",
  message: 'A disabled button drops the focus: close it by `closedWhile` (src/ui/commun/focus.ts).',
};

/** On a component it is a prop like another, and none of ours spreads its props: it would be lost without a word. */
const ATTACHE = {
  selector: "SvelteElement[kind='component'] > SvelteStartTag > SvelteAttachTag",
  message: 'A component loses an attachment: give it a prop.',
};

export default ts.config(
  {
    ignores: [
      'dist/',
      'paquet/',
      '.cache/',
      'src/*/generated/',
      'test-results/',
      'playwright-report/',
    ],
  },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'Nothing leaves the browser.' },
        { name: 'XMLHttpRequest', message: 'Nothing leaves the browser.' },
        { name: 'WebSocket', message: 'Nothing leaves the browser.' },
        { name: 'EventSource', message: 'Nothing leaves the browser.' },
      ],
      eqeqeq: 'error',
      // Signatures and control characters are what the reader looks for.
      'no-control-regex': 'off',
      'no-console': 'error',
      // TypeScript reads names better.
      'no-undef': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-dynamic-delete': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig },
    },
    rules: {
      'svelte/no-at-html-tags': 'error',
      'prefer-const': 'off',
      'svelte/prefer-const': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,svelte}'],
    plugins: { house: { rules: { 'no-circle': noCircle } } },
    rules: { 'house/no-circle': 'error' },
  },
  {
    files: ['src/**/*.{ts,svelte}'],
    ignores: ['src/clock.ts', '**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...REAL_TIME, BOUTON_FERME, ATTACHE] },
  },
  {
    files: ['src/{domain,controls,validation,worker,service-worker,storage,cli,paquet}/**/*.ts'],
    ignores: ['**/*.test.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-assertions': [
        'error',
        { assertionStyle: 'as', objectLiteralTypeAssertions: 'never' },
      ],
    },
  },
  ...IMPORT_RULES,
  {
    files: ['scripts/**', 'bench/**', 'e2e/**', '*.config.{js,ts}', 'src/cli/**'],
    languageOptions: { globals: { ...globals.node } },
    rules: { 'no-console': 'off' },
  },
  {
    // The service worker brings the files of the site itself.
    files: ['bench/**', 'e2e/**', 'scripts/**', 'src/service-worker/**'],
    rules: { 'no-restricted-globals': 'off' },
  },
);
