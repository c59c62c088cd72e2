/** The contract of a rule: what must hold in a playbook, with its reason, its remedy and examples that are run as tests. */
import type { CiFileAround } from './ci-stamp.ts';
import type { CodeownersFile } from './codeowners.ts';
import type { RuleId, Severity } from './diagnostic.ts';
import type { Entry, KindName } from './entry.ts';
import type { Fix } from './fix.ts';
import type { History } from './history.ts';
import type { Kind } from './kind.ts';
import type { Location } from './location.ts';
import type { Playbook } from './playbook.ts';

/** What a diagnostic can be traced back to. Findings of the loading path have no `check`: they are made while reading. */
export interface Finding {
  readonly id: RuleId;
  readonly severity: Severity;
  /** One sentence: why anyone should care. */
  readonly why: string;
  /** One sentence: what usually fixes it; the hint where the report gives none of its own. */
  readonly fix: string;
  readonly valid: readonly Example[];
  readonly invalid: readonly InvalidExample[];
}

export interface Rule extends Finding {
  check(context: RuleContext): void;
}

export interface RuleContext {
  readonly playbook: Playbook;
  readonly kinds: readonly Kind[];
  /** The day the check is made for, `2026-04-01`. */
  readonly today: string;
  readonly history: History;
  /** Of the repository around the content, where one has it. */
  readonly codeowners?: CodeownersFile | undefined;
  /** As above. */
  readonly ciFile?: CiFileAround | undefined;
  /** What new entries of a kind begin with. Without it, nobody asks whether an entry says more than its template. */
  templateOf?: ((kind: Kind) => string | undefined) | undefined;
  entries<K extends KindName>(kind: K): readonly Entry<K>[];
  /** The text of an entry's file, to find the place of some words inside of a value. */
  textOf(file: string): string | undefined;
  /**
   * @param fix the change that is certain to put it right
   * @param severity where this finding weighs less or more than others of its rule; the configuration has the last word
   */
  report(at: Location, message: string, hint?: string, severity?: Severity, fix?: Fix): void;
}

/** Content for an example: entries (built on their kind's smallest valid one), or files as they stand on disk. */
export type Example = readonly (ExampleEntry | ExampleFile)[];

export interface InvalidExample {
  readonly content: Example;
  /** How the content stood at the last revision, where the rule compares. */
  readonly before?: Example;
  /** `line:column message`, or `file:line:column message` where several files are involved. */
  readonly expect: readonly string[];
}

export interface ExampleEntry {
  readonly kind: KindName;
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly body?: string | undefined;
}

export interface ExampleFile {
  readonly file: string;
  readonly text: string | Uint8Array;
}

export function defineRule(rule: Rule): Rule {
  return rule;
}

/** A rule that looks at the entries of a kind one by one; the kind is the first part of its id. */
interface EntryRule<K extends KindName> extends Finding {
  readonly id: `${K}/${string}`;
  check(entry: Entry<K>, context: RuleContext): void;
}

export function defineEntryRule<K extends KindName>({ check, ...finding }: EntryRule<K>): Rule {
  // The type of the id says so; a string that is split is any string.
  const kind = finding.id.slice(0, finding.id.indexOf('/')) as K;
  return {
    ...finding,
    check(context) {
      for (const entry of context.entries(kind)) check(entry, context);
    },
  };
}

/** An entry of an example: the given fields laid over the smallest valid entry of its kind. */
export function example(
  kind: KindName,
  data: Readonly<Record<string, unknown>> = {},
  options: { readonly id?: string; readonly body?: string } = {},
): ExampleEntry {
  return { kind, id: options.id ?? `example-${kind}`, data, body: options.body };
}

/** A configuration of an example: the given lines below those that each has. */
export function exampleConfig(lines: string): ExampleFile {
  return { file: 'playbook.yaml', text: `name: Example\ndescription: An example.\n${lines}\n` };
}
