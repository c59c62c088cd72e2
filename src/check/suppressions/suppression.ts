/** Something that silences findings of a rule, with its reason: a comment, a cell of a table, or a line of `playbook.yaml`. */
import { isDate } from '#model/fields.ts';
import type { Location } from '#model/location.ts';

export interface Suppression {
  /** The id of a rule as it was typed; empty where it has another form than it should. */
  readonly rule: string;
  readonly reason: string;
  /** The last day on which it silences anything; none lasts. */
  readonly until?: string | undefined;
  /** The words of it. */
  readonly text: string;
  readonly location: Location;
  /** Whether `playbook.yaml` says it, of whole files. */
  readonly isOfPlaybook?: boolean;
  /** Whether it names a path that is not there: that is told, and explains that it silences nothing. */
  readonly isAimless?: boolean;
  covers(location: Location): boolean;
}

const FORM = /^waymark-ignore\s+([^\s:]+?)(?:\s+until\s+([^\s:]+))?\s*(?::\s*(.*))?$/s;

/** Reads `waymark-ignore ritual/agenda-fits until 2027-01-31: it is a workshop`. */
export function readWords(text: string): Pick<Suppression, 'rule' | 'reason' | 'until' | 'text'> {
  const [, rule = '', until, reason = ''] = FORM.exec(text) ?? [];
  const isReal = until === undefined || isDate(until);
  return { rule: isReal ? rule : '', reason: reason.trim(), until: isReal ? until : undefined, text };
}
