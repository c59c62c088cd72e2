/** What a comparison says, line by line, before a form gives it signs and colour. */
import type { Does } from '../change.ts';
import { digest, type Told } from '../digest.ts';
import { tell } from '../tell.ts';
import { wordRuns, type WordRun } from '../words.ts';
import type { ChangedLadder } from '../compare.ts';

export interface DiffSection {
  readonly title: string;
  readonly lines: readonly Line[];
}

export interface Line {
  readonly does: Does;
  /** Word by word where it was reworded, else in one piece. */
  readonly subject: readonly WordRun[];
  /** What became of it, where the word for it does not say so. */
  readonly says: string | undefined;
}

export function diffSections(ladder: ChangedLadder): readonly DiffSection[] {
  return digest(ladder.diff, ladder.versions).map(({ title, told }) => ({
    title,
    lines: told.map((each) => line(each, ladder)),
  }));
}

function line(told: Told, { versions, naming }: ChangedLadder): Line {
  const { does, subject, says, words } = tell(told, versions, naming);
  return { does, says, subject: words === undefined ? [{ change: 'same', text: subject }] : wordRuns(...words) };
}
