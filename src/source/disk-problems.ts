/** What a listing refuses, in words. */
import type { Stats } from 'node:fs';
import { startOf } from '#model/location.ts';
import type { Problem } from '#model/problem.ts';

export function linkOutside(path: string): Problem {
  return {
    rule: 'source/link-outside',
    message: `Unexpected link \`${path}\`, expected a file inside the content folder`,
    hint: 'Copy the file into the content folder: files outside it, or hidden in it, are not reviewed with it.',
    location: startOf(path),
  };
}

export function linkOutOfSource(path: string): Problem {
  return {
    rule: 'source/link-outside',
    message: `Unexpected link \`${path}\`, expected a file inside the source`,
    hint: 'Put the file itself there, or remove the link: nothing outside the folder that `playbook.yaml` names is read.',
    location: startOf(path),
  };
}

export function linkedFolder(path: string): Problem {
  return {
    rule: 'source/link-outside',
    message: `Unexpected link \`${path}\` to a folder, expected a folder or a link to a file`,
    hint: 'Move the folder here; a linked one would load the same entries twice.',
    location: startOf(path),
  };
}

export function unreadable(path: string): Problem {
  return {
    rule: 'source/unreadable',
    message: `Unexpected \`${path}\`, expected a file that can be read`,
    hint: 'Check that it exists, that a link to it is not broken, and that you may read it.',
    location: startOf(path),
  };
}

/** Reading it could block or never end. */
export function notAFile(path: string, stats: Pick<Stats, 'isFIFO' | 'isSocket'>): Problem {
  const name = stats.isFIFO() ? 'named pipe' : stats.isSocket() ? 'socket' : 'device';
  return {
    rule: 'source/unreadable',
    message: `Unexpected ${name} \`${path}\`, expected a file`,
    hint: 'Remove it: the content folder holds files and folders only.',
    location: startOf(path),
  };
}

export function tooManyFiles(path: string, most: number): Problem {
  return {
    rule: 'source/too-many-files',
    message: `Unexpected file \`${path}\` beyond the first ${most}, expected at most ${most} files`,
    hint: 'Is this the content folder? Otherwise raise `limits.files` in `playbook.yaml`.',
    location: startOf(path),
  };
}
