/** The CI files of a repository, as text: pure, so that `waymark ci`, `waymark init` and this repository's own files come from one source. */
import type { CiChoices, CiHost } from './choices.ts';
import { gitHubFiles } from './github/files.ts';
import { gitLabFiles } from './gitlab/files.ts';
import { stamped } from './stamp.ts';

export interface CiFile {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
  /** It is written once and belongs to the repository from then on. */
  readonly isTheirs?: boolean;
}

const FILES: Readonly<Record<CiHost, (choices: CiChoices) => readonly CiFile[]>> = {
  github: gitHubFiles,
  gitlab: gitLabFiles,
};

export function ciFiles(choices: CiChoices): readonly CiFile[] {
  return FILES[choices.host](choices).map((file) =>
    file.isTheirs === true ? file : { ...file, text: stamped(file.text, choices) },
  );
}
