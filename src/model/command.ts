/** The contract of a command: `waymark check`, or what a kind adds to the program, such as `waymark ladder diff`. */
import type { ContentTools } from './content-tools.ts';
import type { Given, GivenTo, Options, Parameter } from './options.ts';

/** @typeParam Tools what it works with: a command of a kind gets the content, those of the program itself get the whole world */
export interface Command<Tools = ContentTools> {
  /** One line for the list of commands. */
  readonly about: string;
  readonly parameters: readonly Parameter[];
  readonly options: Options;
  /** What its help lists below its options under a heading of its own: the sources of an import, each with what it takes. */
  readonly groups?: readonly HelpGroup[];
  /** What it prints is a file for another program, and says nothing to its reader. */
  readonly printsData?: true;
  run(given: Given, tools: Tools): Promise<ExitCode>;
}

export interface HelpGroup {
  readonly heading: string;
  /** One sentence. */
  readonly about: string;
  /** One a line, after *Reads:*. */
  readonly reads: readonly string[];
  /** Those of the options that belong to it alone; the list of all leaves them out. */
  readonly options: Options;
}

export const EXIT = { clean: 0, findings: 1, couldNotRun: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

interface TypedCommand<Tools, P extends readonly Parameter[], O extends Options> extends Omit<Command<Tools>, 'run'> {
  readonly parameters: P;
  readonly options: O;
  run(given: GivenTo<P, O>, tools: Tools): Promise<ExitCode>;
}

/** Gives `run` the exact types of its parameters and options. */
export function definingCommands<Tools>() {
  // What is given is filled from these same parameters and options.
  return <const P extends readonly Parameter[], const O extends Options>(
    command: TypedCommand<Tools, P, O>,
  ): Command<Tools> => command;
}

export const defineCommand = definingCommands<ContentTools>();
