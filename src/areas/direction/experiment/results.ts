/** How an experiment may end: each is an answer, and a refuted hypothesis is worth as much as a confirmed one. */

export const RESULTS = ['confirmed', 'refuted', 'inconclusive'] as const;
