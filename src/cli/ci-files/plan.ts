/** What writing CI files would do to the files that are there. */
import { ciStampIn } from '#model/ci-stamp.ts';
import type { CiFile } from './ci-files.ts';
import { isAsWritten } from './stamp.ts';

export interface PlannedFile extends CiFile {
  readonly former: string | undefined;
  /** `kept`: it is as it should be, or belongs to the repository. `changed` and `foreign`: a person wrote in it, or wrote it. */
  readonly step: 'create' | 'update' | 'kept' | 'changed' | 'foreign';
}

export function planned(files: readonly CiFile[], read: (path: string) => string | undefined): readonly PlannedFile[] {
  return files.map((file) => {
    const former = read(file.path);
    return { ...file, former, step: stepFor(file, former) };
  });
}

function stepFor({ text, isTheirs }: CiFile, former: string | undefined): PlannedFile['step'] {
  if (former === undefined) return 'create';
  if (isTheirs === true || former.replaceAll('\r\n', '\n') === text) return 'kept';
  if (isAsWritten(former)) return 'update';
  return ciStampIn(former) === undefined ? 'foreign' : 'changed';
}
