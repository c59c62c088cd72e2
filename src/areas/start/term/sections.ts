/** The part of a term's page that has an address of its own. */

export const TAKEN_FOR = { id: 'not-to-confuse-with', text: 'Not to confuse with' } as const;
