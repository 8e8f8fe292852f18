import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const unsafe = Object.fromEntries(
  ['argument', 'assignment', 'call', 'member-access', 'return'].map((each) => [
    `@typescript-eslint/no-unsafe-${each}`,
    'off',
  ]),
);

export default ts.config(
  { ignores: ['dist/', '.build/', 'node_modules/', 'coverage/'] },
  js.configs.recommended,
  ...ts.configs.recommendedTypeChecked,
  ...svelte.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      // Text that others wrote is cleaned of control characters by name.
      'no-control-regex': 'off',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
  },
  {
    files: ['**/*.svelte'],
    rules: {
      // The parser sees event handlers of templates as `any`; svelte-check types them.
      ...unsafe,
      // The security policy of the built page forbids it; `style:` directives go through the object model and pass.
      'no-restricted-syntax': [
        'error',
        {
          selector: 'SvelteAttribute[key.name="style"]',
          message:
            'A style attribute breaks the security policy: use a class, or a style: directive for a computed value.',
        },
      ],
    },
  },
  { files: ['src/cli/**', 'test/bench/**', 'test/support/**'], rules: { 'no-console': 'off' } },
  // What tests and configs take from JSON and from plain modules is checked by what they expect of it.
  { files: ['test/**/*.ts', '*.config.ts'], rules: unsafe },
  { files: ['**/*.js', '**/*.mjs'], ...ts.configs.disableTypeChecked },
);
