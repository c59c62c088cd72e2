/** What a comparison says, line by line, before a form gives it signs and colour. */
import type { Does } from '../change.ts';
import { growthWords } from '../../words/growth-words.ts';
import { digest, type Told } from '../digest.ts';
import { tell } from '../tell.ts';
import { wordRuns, type WordRun } from '#changes/word-runs.ts';
import type { ChangedLadder } from '../compare.ts';

/** Commands speak English. */
const words = growthWords.english;

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
  return digest(ladder.diff, ladder.versions, {
    everyLevel: words.diff.everyLevel,
    whole: words.diff.whole('ladder'),
  }).map(({ title, told }) => ({
    title,
    lines: told.map((each) => line(each, ladder)),
  }));
}

function line(told: Told, { versions, naming }: ChangedLadder): Line {
  const { does, subject, says, wordings } = tell(told, versions, naming, words);
  return { does, says, subject: wordings === undefined ? [{ change: 'same', text: subject }] : wordRuns(...wordings) };
}
