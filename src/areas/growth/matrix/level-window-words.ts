/** What the choice of levels says in the browser. */
export const LEVEL_WINDOW_WORDS = { one: '{from} of {all}', several: '{from}–{until} of {all}' };
