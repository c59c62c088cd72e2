/** Something wrong that the loading path met; with the severity of its finding it becomes a diagnostic. */
import type { RuleId } from './diagnostic.ts';
import type { Fix } from './fix.ts';
import type { Gone } from './gone.ts';
import type { Location } from './location.ts';

export interface Problem {
  readonly rule: RuleId;
  readonly message: string;
  readonly hint: string;
  readonly location: Location;
  /** What is not there, where it leads nowhere. */
  readonly gone?: Gone | undefined;
  /** The change that is certain to put it right. */
  readonly fix?: Fix | undefined;
  /** How many others it stands for, where there are too many to list. */
  readonly unlisted?: number | undefined;
}
