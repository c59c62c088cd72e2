/** Words of a sentence that look for a guilty person or a single cause, and what could stand there. */

export const SORTS = ['person', 'blame', 'cause', 'counterfactual'] as const;
/** A person's name; a fault that is laid on people; a cause that is said to be the only one; what would have been if. */
export type Sort = (typeof SORTS)[number];

export interface Sign {
  readonly sort: Sort;
  /** The words, as they stand there, and where. */
  readonly phrase: string;
  readonly index: number;
  /** Other words, made of those of the sentence where that can be done; a whole sentence of advice. */
  readonly instead: string;
}

/** Looks at one sentence. */
export type Recogniser = (sentence: string) => readonly Sign[];
