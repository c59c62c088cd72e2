/** Where an entry stands: who it is written for, where it is in its life, and who may see it. */

export const AUDIENCES = ['new-hire', 'engineer', 'manager', 'leader'] as const;
export type Audience = (typeof AUDIENCES)[number];

export const LIVES = ['draft', 'active', 'deprecated', 'archived'] as const;
/** Where an entry is in its life. */
export type Life = (typeof LIVES)[number];

/** From the widest audience to the narrowest: each sees its own entries and those of the wider ones. */
export const VISIBILITIES = ['public', 'internal', 'restricted'] as const;
export type Visibility = (typeof VISIBILITIES)[number];
