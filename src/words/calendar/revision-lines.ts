/** The lines by which a calendar tells an event from an older copy of it, RFC 5545: the higher SEQUENCE wins, then the later DTSTAMP. */
import type { EventRevision } from './event-revision.ts';

export function revisionLines({
  sequence,
  stamp,
  isCancelled = false,
}: EventRevision & { readonly isCancelled?: boolean | undefined }): readonly string[] {
  const moment = stamp.replaceAll(/[-:]/g, '');
  return [
    `DTSTAMP:${moment}`,
    `LAST-MODIFIED:${moment}`,
    `SEQUENCE:${sequence}`,
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
  ];
}
