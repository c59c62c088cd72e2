/** How the search speaks on this page: read once, when it is first opened. */
import { wordsFrom } from '#words/say.ts';
import { SEARCH_WORDS } from './search-words.ts';

export const spoken: typeof SEARCH_WORDS = wordsFrom(
  document.querySelector<HTMLElement>('search-opener') ?? document.body,
  SEARCH_WORDS,
);
