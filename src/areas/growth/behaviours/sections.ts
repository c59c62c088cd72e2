/** The parts of the page of a shared set that have an address of their own. */

export const SHARED_BY = { id: 'shared-by' } as const;
