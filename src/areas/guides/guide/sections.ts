/** The part of a guide's page that has an address of its own: the guides below it. */

export const CHILDREN = { id: 'in-this-part', text: 'In this part' } as const;
