/** Sentences of titles and key results, sorted by hand. */
export interface Labelled {
  /** What a team makes or does. */
  readonly outputs: readonly string[];
  /** What gets better for someone, including such as speak of shipping, tickets and deployments. */
  readonly outcomes: readonly string[];
}
