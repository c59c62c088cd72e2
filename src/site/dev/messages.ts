/** What the development server and its pages say to each other about mistakes in the content. */

/** From a page that wants to know. */
export const ASK_PROBLEMS = 'waymark:ask-problems';
/** From the server: a list of `ShownProblem`, empty where all is well. */
export const PROBLEMS = 'waymark:problems';

export interface ShownProblem {
  /** `guides/on-call.md:3:7` */
  readonly place: string;
  readonly message: string;
  readonly hint: string;
}
