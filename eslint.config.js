import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const TIMERS = ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'performance'];
const banned = (names, message) => ['error', ...names.map((name) => ({ name, message }))];

const PURE = 'The domain is pure: instants, ids and settings are handed in.';

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', '.homeward/', 'node_modules/', 'test/architecture/fixtures/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      // Nest's modules are classes with nothing but a decorator.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // tsc's noPropertyAccessFromIndexSignature is off, and either spelling of process.env reads well.
      '@typescript-eslint/dot-notation': 'off',
      // noUncheckedIndexedAccess asks for an assertion wherever the index is known to be there.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/no-unnecessary-type-arguments': 'off',
      // Nest declares its options as classes and means object literals.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // `const { left: _, ...others }` is how a field is left out.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_$', destructuredArrayIgnorePattern: '^_' },
      ],
      'no-console': 'error',
      eqeqeq: 'error',
      // Sizes to aim at are 25 and 200: these are where a reader gets lost.
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['libs/domain/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-globals': banned(['Date', 'process', 'crypto', 'fetch', 'console', 'Buffer', 'global', 'globalThis', ...TIMERS], PURE),
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: PURE }],
      'no-restricted-imports': [
        'error',
        {
          patterns: [{ regex: '^(?!\\.{1,2}/|#domain/)', message: PURE }],
        },
      ],
      'no-restricted-syntax': ['error', { selector: 'ImportExpression', message: PURE }],
    },
  },
  {
    files: ['apps/**/*.ts', 'libs/**/*.ts'],
    // The machine's clock has one place.
    ignores: ['**/*.spec.ts', 'libs/domain/**', 'libs/platform/src/clock/machine.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Take the time as an argument: libs/platform/src/clock.' },
      ],
    },
  },
  {
    files: ['**/*.spec.ts', 'test/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      'max-lines': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      // expect(object.method) and fakes of async ports.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  { files: ['apps/cli/**/*.ts', 'test/bench/**/*.ts', 'test/support/bench/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    // What runs in a browser.
    files: ['apps/server/src/pages/*.js'],
    languageOptions: { globals: { document: 'readonly', location: 'readonly', fetch: 'readonly', addEventListener: 'readonly' } },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        setImmediate: 'readonly',
        performance: 'readonly',
      },
    },
  },
);
