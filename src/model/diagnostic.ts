/** What a check found: data, collected to the end and handed to a reporter. */
import type { Fix } from './fix.ts';
import type { Gone } from './gone.ts';
import type { Location } from './location.ts';

export type Severity = 'error' | 'warning';

/** `area/what-is-wrong`, such as `ritual/agenda-fits`. */
export type RuleId = `${string}/${string}`;

export interface Diagnostic {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** One sentence: *Unexpected `x`, expected `y`*. */
  readonly message: string;
  /** The likely fix, for this very value. */
  readonly hint: string;
  readonly location: Location;
  /** What is not there, where it leads nowhere: findings that share it are told as one. */
  readonly gone?: Gone | undefined;
  /** The change that is certain to put it right. */
  readonly fix?: Fix | undefined;
  /** How many others it stands for, where there are too many to list. */
  readonly unlisted?: number | undefined;
}
