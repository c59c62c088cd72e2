/** What the development server and its pages say to each other about mistakes in the content. */

/** From a page that wants to know, with the edition of the content that it shows, if it can tell. */
export const ASK_PROBLEMS = 'waymark:ask-problems';
/** From the server: a list of `ShownProblem`, empty where all is well. */
export const PROBLEMS = 'waymark:problems';

/** Under this name a page is sent with its edition, in the header `Server-Timing`: the only one that a script can read. */
export const EDITION = 'waymark-edition';

/** Where `waymark dev` tells pages about changes, by server-sent events. */
export const EVENTS_PATH = '/-/events';

/** Where it serves the script of its pages. */
export const CLIENT_PATH = '/-/client.js';

/** What each of them says: the state of the content now. */
export interface ContentEvent {
  readonly edition: number;
  /** Another one after a restart, when editions are counted anew. */
  readonly run: string;
  readonly problems: readonly ShownProblem[];
}

export interface ShownProblem {
  /** `guides/on-call.md:3:7` */
  readonly place: string;
  readonly message: string;
  readonly hint: string;
}
