/** The words that a metric chooses from. */

/** In the order in which readers want them: what can still be steered, how we are, and what came of it. */
export const CATEGORIES = ['lead', 'health', 'outcome'] as const;
export type Category = (typeof CATEGORIES)[number];

/** What one value is about. There is none for people: see `PERSONAL_GRAINS`. */
export const GRAINS = ['system', 'team', 'product', 'organisation'] as const;

export const DIRECTIONS = ['up', 'down', 'range'] as const;

export const FREQUENCIES = ['daily', 'weekly', 'monthly', 'quarterly'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

export const FRAMEWORKS = ['dora', 'space', 'core4', 'sre'] as const;
export type Framework = (typeof FRAMEWORKS)[number];

export const LIFECYCLES = ['proposed', 'active', 'broken', 'retired'] as const;
