/** What the progress in a plan says in the browser. */
export const PROGRESS_WORDS = { done: '{done} of {all} done', untick: 'Untick all tasks on this page?' };
