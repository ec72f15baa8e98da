import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { doors } from './apps/launcher/layers.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const clocks = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Time arrives from outside: no clock here.',
  },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time arrives from outside: no clock here.' },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'The same input gives the same answer: no chance here.',
  },
];

export default tseslint.config(
  {
    ignores: [
      'apps/launcher/*.ts',
      '**/dist/',
      '**/node_modules/',
      'data/',
      '.build/',
      'coverage/',
      'apps/web/vite.config.ts',
      'apps/web/src/api/schema.d.ts',
    ],
  },
  {
    files: ['{libs,apps}/*/src/**/*.ts', 'test/**/*.ts'],
    ignores: ['apps/web/**', 'test/browser/**'],
    extends: [tseslint.configs.recommended],
    plugins: { layers: { rules: { doors: doors(root) } } },
    languageOptions: { parserOptions: { project: './tsconfig.base.json', tsconfigRootDir: root } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'layers/doors': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true }],
    },
  },
  {
    files: ['apps/web/**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended, hooks.configs.flat.recommended],
    plugins: { layers: { rules: { doors: doors(root) } } },
    languageOptions: { parserOptions: { project: './apps/web/tsconfig.json', tsconfigRootDir: root } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'layers/doors': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true }],
    },
  },
  {
    files: ['test/browser/**/*.ts'],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { project: './apps/web/tsconfig.json', tsconfigRootDir: root } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      'no-empty-pattern': 'off', // Playwright's fixtures name what they take, also where it is nothing
      eqeqeq: 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true }],
    },
  },
  { files: ['libs/*/src/domain/**/*.ts'], ignores: ['**/*.spec.ts'], rules: { 'no-restricted-syntax': ['error', ...clocks] } },
  // Programs that people read the output of.
  { files: ['apps/**/*.ts', 'test/**/*.ts'], rules: { 'no-console': 'off' } },
  { files: ['**/*.spec.ts', '**/*.contract.ts', '**/testing.ts'], rules: { 'max-lines': 'off' } },
);
