/** What valid HTML is: the standard, and what html-validate recommends beyond it. */
import { defineConfig } from 'html-validate';

export default defineConfig({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // A list without bullets is no list to VoiceOver, unless it says so.
    'no-redundant-role': 'off',
    // Titles are their authors' words, and a move has two levels in its own.
    'long-title': 'off',
    // The standard allows all but spaces; terms have an id of kind and name.
    'valid-id': ['error', { relaxed: true }],
  },
});
