/** The contract of a reporter: everything that was found, as text for one reader. */
import type { NameCommand } from '#model/command-names.ts';
import type { Diagnostic, RuleId } from '#model/diagnostic.ts';
import type { Location } from '#model/location.ts';
import type { Finding } from '#model/rule.ts';
import type { ToldSuppression } from '../suppressions/told.ts';
import type { Summary } from '../check.ts';

export interface Reporter {
  readonly format: string;
  /** For the help of the command line: who reads it. */
  readonly about: string;
  /** Ends with a line break. */
  report(report: Report): string;
  /** What the report has no room for, as Markdown; nothing where all of it found its place. */
  summary?(report: Report): string | undefined;
}

export interface Report {
  /** In order: by file, line and column. */
  readonly diagnostics: readonly Diagnostic[];
  readonly summary: Summary;
  readonly version: string;
  /** The documentation of a rule. */
  rule(id: RuleId): Finding | undefined;
  ruleUrl(id: RuleId): string;
  /** The lines around a place; none where a whole file is meant. */
  excerpt(location: Location): SourceExcerpt | undefined;
  /** The day it was made for, where `playbook.yaml` fixes it. */
  readonly fixedDay?: string | undefined;
  /** From where the reader works; with it and a location's file they find the file. Empty when they are the same. */
  readonly contentFolder: string;
  /** The same, relative to the root of the repository, where services show annotations; as above without a repository. */
  readonly contentInRepository: string;
  readonly colour: boolean;
  /** How its reader types a command; messages and hints name them like that already. */
  readonly nameCommand: NameCommand;
  readonly suppressions: readonly ToldSuppression[];
  /** Whether the list of them is asked for. */
  readonly showsSuppressions?: boolean | undefined;
  /** Whether each place is asked for, also of findings that share a cause. */
  readonly isWhole?: boolean | undefined;
  /** The files that the change under review touches, from the root of the repository, where that is known. */
  changedFiles?(): ReadonlySet<string> | undefined;
}

export interface SourceExcerpt {
  readonly firstLine: number;
  readonly lines: readonly string[];
}

/** The file of a diagnostic as its reader would open it. */
export function pathOf(file: string, { contentFolder }: Pick<Report, 'contentFolder'>): string {
  return joined(contentFolder, file);
}

/** A diagnostic's file relative to the root of its repository, independent of the working directory. */
export function pathInRepository(file: string, { contentInRepository }: Pick<Report, 'contentInRepository'>): string {
  return joined(contentInRepository, file);
}

/** Files around the content are named from it: `../.github/CODEOWNERS`. */
function joined(folder: string, file: string): string {
  const steps = folder === '' ? [] : folder.split('/');
  let rest = file;
  while (rest.startsWith('../') && steps.length > 0 && steps.at(-1) !== '..') {
    rest = rest.slice(3);
    steps.pop();
  }
  return [...steps, rest].join('/');
}
