/** A ladder as JSON, with a published schema: for programs. */
import type { LadderFormat } from './ladder-format.ts';

export const ladderAsJson: LadderFormat = {
  format: 'json',
  extension: 'json',
  about: 'everything, for programs',
  write: (ladder) => `${JSON.stringify(ladder, null, 2)}\n`,
};
