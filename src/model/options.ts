/** What is typed after the name of a command: parameters by position, options by name, and the values that they get. */

/** What is taken by position, such as `<kind>` and `[id]`; angle brackets must be given, and `<ladders...>` takes all. */
export type Parameter = `<${string}>` | `[${string}]`;

/** By name, without the hyphens before it. */
export type Options = Readonly<Record<string, Option>>;

export interface Option {
  /** What follows it, such as `<folder>`; none for one that is there or not. */
  readonly value?: string;
  readonly about: string;
  /** Taken where the option is not given. */
  readonly fallback?: string;
}

/** What was typed, by the name of the parameter or option. */
export type Given = Readonly<Record<string, string | readonly string[] | boolean | undefined>>;

type NameOf<P extends Parameter> = P extends `<${infer Name}...>`
  ? Name
  : P extends `<${infer Name}>` | `[${infer Name}]`
    ? Name
    : never;
type ValueOf<O extends Option> = O extends { readonly value: string }
  ? O extends { readonly fallback: string }
    ? string
    : string | undefined
  : boolean;

export type GivenTo<P extends readonly Parameter[], O extends Options> = { readonly [K in keyof O]: ValueOf<O[K]> } & {
  readonly [K in P[number] as NameOf<K>]: K extends `<${string}...>`
    ? readonly string[]
    : K extends `<${string}>`
      ? string
      : string | undefined;
};
