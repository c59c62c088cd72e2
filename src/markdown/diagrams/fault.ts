/** What is wrong with a diagram, at a line of its own text. */
export interface Fault {
  /**
   * `syntax`: Mermaid refuses it. `kind`: it is of a kind that is not drawn. `undrawn`: something in it cannot be drawn as Mermaid
   * means it, so all of it stays code. `left-out`: the picture goes without it.
   */
  readonly is: 'syntax' | 'kind' | 'undrawn' | 'left-out';
  /** From 0, of the text in the fence. */
  readonly line: number;
  /** What of the line is meant; all of it where this is not there. */
  readonly part?: string | undefined;
  /** Where in the line to look for it. */
  readonly from?: number | undefined;
  readonly message: string;
  readonly hint: string;
}
