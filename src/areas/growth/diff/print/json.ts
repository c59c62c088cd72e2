/** For other programs. */
import type { Compared, ComparedLadder } from '../compare.ts';
import type { DiffFormat } from './format.ts';

export const diffAsJson: DiffFormat = {
  name: 'json',
  about: 'for other programs',
  print: ({ from, to, ladders }: Compared) => `${JSON.stringify({ from, to, ladders: ladders.map(plain) }, null, 2)}\n`,
};

function plain(ladder: ComparedLadder): object {
  if ('version' in ladder) return ladder;
  const { is, id, title, before, after, bump, expected, isEnough, diff } = ladder;
  return { is, id, title, version: { before, after, expected, isEnough }, bump, changes: diff.changes };
}
