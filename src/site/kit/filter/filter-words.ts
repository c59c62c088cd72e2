/** What a filter bar says in the browser. */
export const FILTER_WORDS = { shown: '{shown} of {all} {noun}' };
