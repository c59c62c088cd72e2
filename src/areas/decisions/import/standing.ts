/** Which status a record has in the playbook, and what is noted beside it. */
import { isOpen, type DecisionStatus } from '../decision/values.ts';
import type { LogRecord } from './log-record.ts';

const LONGEST_TITLE = 120;

/**
 * What the record says; where it says nothing, what its outcome does. A status that is unknown or contradicts itself is
 * never taken for an acceptance. A successor that is there makes it superseded.
 * @param replacedBy the ids of its successors; without them, what it says alone
 */
export function statusOf(
  log: Pick<LogRecord, 'stated' | 'record'> & Partial<Pick<LogRecord, 'part'>>,
  replacedBy?: readonly string[],
): Status {
  const { read, written } = log.stated ?? {};
  const isReplaced = replacedBy !== undefined && replacedBy.length > 0;
  if (read !== undefined)
    return isReplaced && (read.status === 'accepted' || isOpen(read.status))
      ? { status: 'superseded' }
      : withSuccessor(read, replacedBy);
  if (written !== undefined) return { status: 'proposed', note: shortened(asWords(written)) };
  if (isReplaced) return { status: 'superseded' };
  return { status: log.record.hasOutcome || log.part?.isDated === true ? 'accepted' : 'proposed' };
}

interface Status {
  readonly status: DecisionStatus;
  readonly note?: string | undefined;
}

/** The log's relative links do not work inside a field of the entry. */
export function asWords(written: string): string {
  return written
    .replace(/!?\[([^\]]{0,500})\]\([^)]{0,2000}\)/g, '$1')
    .replace(/[[\]<>{}]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Superseded, but not by anything imported: no longer valid, and without a successor here. */
function withSuccessor({ status, note }: Status, replacedBy: readonly string[] | undefined): Status {
  const isAlone = status === 'superseded' && replacedBy?.length === 0;
  return isAlone
    ? { status: 'deprecated', note: note ?? 'superseded by a record that was not imported' }
    : { status, note };
}

export function shortened(text: string): string {
  return text.length <= LONGEST_TITLE ? text : `${text.slice(0, LONGEST_TITLE - 1)}…`;
}
