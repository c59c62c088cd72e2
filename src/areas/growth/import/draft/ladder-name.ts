/** What an imported ladder is called: as was typed, as the source says, or as its file is named. */
import { NAMES_OF_FOLDERS } from '#load/left-alone.ts';
import { idFrom, Names, wordsFrom } from './names.ts';
import type { LadderSettings } from '../shape.ts';

/** Ids of ladders that are imported together, each unlike the others. */
export class LadderNames {
  readonly #names = new Names('ladder', NAMES_OF_FOLDERS);
  readonly #typed: string | undefined;

  /** @param alone whether the source makes one ladder: what was typed can name only one */
  constructor({ id }: LadderSettings, alone: boolean) {
    this.#typed = alone ? id : undefined;
  }

  take(source: string): string {
    return this.#names.take(this.#typed ?? source);
  }
}

/** `engineering/backend.md` is called `backend`; an `index` or a `README` is called as its folder. */
export function fileName(path: string): string {
  const steps = withoutSheet(path).split('/');
  const own = (steps.pop() ?? path).replace(/\.[^.]+$/, '');
  const folder = steps.at(-1);
  return /^(index|readme|levels|competencies|data|ladder|framework)$/i.test(own) && folder !== undefined ? folder : own;
}

export function titleFromFile(path: string): string {
  if (/^(constants|data|config|content|index|readme)$/i.test(fileName(path))) return 'Ladder';
  return wordsFrom(idFrom(fileName(path)) || fileName(path));
}

/** A sheet of a workbook is called as the workbook: its own name is *Sheet1* as often as not. */
function withoutSheet(path: string): string {
  return path.replace(/(\.(?:xlsx|xlsm|xls|ods))\/[^/]*$/i, '$1');
}
