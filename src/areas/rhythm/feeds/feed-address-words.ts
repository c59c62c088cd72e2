/** What copying the address of a calendar says in the browser. */
export const ADDRESS_WORDS = { copied: 'Copied' };
