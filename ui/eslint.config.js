import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

export default ts.config(
  { ignores: ['dist', 'src/lib/backend/bindings'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs['flat/recommended'],
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  { files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: ts.parser } } },
  {
    rules: {
      // Texts come from other people's lists and letters: never as markup.
      'svelte/no-at-html-tags': 'error',
      // The hash routes are built by one function, not by SvelteKit.
      'svelte/no-navigation-without-resolve': 'off',
      'no-undef': 'off',
    },
  },
  {
    // Only the backend folder may know the window's own API.
    files: ['src/**/*'],
    ignores: ['src/lib/backend/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: ['@tauri-apps/*'] }] },
  },
);
