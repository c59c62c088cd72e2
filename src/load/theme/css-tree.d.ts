/** What we use of `css-tree`, which brings no types: its tokenizer, after the specification of CSS. */
declare module 'css-tree/tokenizer' {
  export function tokenize(source: string, onToken: (type: number, start: number, end: number) => void): void;
  /** The name of each type of token. */
  export const tokenNames: readonly string[];
}
