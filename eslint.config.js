import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Which folder belongs to which layer. The first pattern that fits counts. */
const LAYERS = [
  { type: 'graph-schema', pattern: 'graph-schema/**', mode: 'full' },
  { type: 'analysis', pattern: 'api/analysis/**', mode: 'full' },
  { type: 'db', pattern: 'api/db/**', mode: 'full' },
  { type: 'modules', pattern: 'api/modules/**', mode: 'full' },
  { type: 'seeds', pattern: 'api/seeds/**', mode: 'full' },
  { type: 'server', pattern: 'api/**', mode: 'full' },
  { type: 'seed', pattern: 'seed/**', mode: 'full' },
  { type: 'web', pattern: 'web/**', mode: 'full' },
  { type: 'tests', pattern: 'tests/**', mode: 'full' },
  { type: 'setup', pattern: 'setup/**', mode: 'full' },
];

/** What each layer may import, itself included. */
const ALLOWED = [
  ['graph-schema', ['graph-schema']],
  ['analysis', ['graph-schema', 'analysis']],
  ['db', ['graph-schema', 'db']],
  ['seed', ['graph-schema', 'seed']],
  ['modules', ['graph-schema', 'analysis', 'db', 'modules', 'server']],
  ['seeds', ['graph-schema', 'seed', 'db', 'modules', 'server', 'seeds']],
  ['server', ['graph-schema', 'seeds', 'analysis', 'db', 'seed', 'modules', 'server', 'setup']],
  ['web', ['graph-schema', 'web']],
  [
    'tests',
    [
      'graph-schema',
      'seeds',
      'analysis',

      'db',
      'seed',
      'modules',
      'server',
      'web',
      'tests',
      'setup',
    ],
  ],
  ['setup', ['setup', 'db']],
];

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      '.data/**',
      'node_modules/**',
      'coverage/**',
      '.setup/**',
      '**/*.d.mts',
      'api/graphql-types.ts',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // The driver's options are classes only in name.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: 'Export by name.' },
        { selector: 'TSEnumDeclaration', message: 'Use a table of values.' },
      ],
    },
  },
  {
    files: ['**/*.{ts,tsx,mjs,js}'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': LAYERS,
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.mjs', '.js'] } },
    },
    rules: {
      'boundaries/element-types': [
        'error',
        { default: 'disallow', rules: ALLOWED.map(([from, allow]) => ({ from, allow })) },
      ],
    },
  },
  {
    files: ['web/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    languageOptions: { globals: globals.browser },
    rules: { ...reactHooks.configs.recommended.rules, ...jsxA11y.flatConfigs.recommended.rules },
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['setup/**/*.mjs', '*.config.{js,ts}'], languageOptions: { globals: globals.node } },
  {
    // No clock and no randomness: both come in as values.
    files: ['graph-schema/**', 'api/analysis/**', 'seed/**', 'web/layout/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        'performance',
        'process',
        'console',
        'fetch',
        'setTimeout',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now' },
        { object: 'Math', property: 'random' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: 'Export by name.' },
        { selector: 'TSEnumDeclaration', message: 'Use a table of values.' },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Time is an input here.',
        },
      ],
    },
  },
);
