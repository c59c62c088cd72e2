/** The contract of a command of `waymark`. */
import type { Io } from '#cli/io.ts';

export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly about: string;
  /** What it takes by position, such as `<kind>` and `[id]`; angle brackets must be given, and `<ladders...>` takes all. */
  readonly parameters: readonly Parameter[];
  readonly options: Options;
  run(given: Given, io: Io): Promise<ExitCode>;
}

export const EXIT = { clean: 0, findings: 1, couldNotRun: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

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

type GivenTo<P extends readonly Parameter[], O extends Options> = { readonly [K in keyof O]: ValueOf<O[K]> } & {
  readonly [K in P[number] as NameOf<K>]: K extends `<${string}...>`
    ? readonly string[]
    : K extends `<${string}>`
      ? string
      : string | undefined;
};

interface TypedCommand<P extends readonly Parameter[], O extends Options> extends Omit<
  Command,
  'parameters' | 'options' | 'run'
> {
  readonly parameters: P;
  readonly options: O;
  run(given: GivenTo<P, O>, io: Io): Promise<ExitCode>;
}

/** Gives `run` the exact types of its parameters and options. */
export function defineCommand<const P extends readonly Parameter[], const O extends Options>(
  command: TypedCommand<P, O>,
): Command {
  // `parseArguments` fills what is given from these same parameters and options.
  return command;
}
