/** The line by which Waymark knows CI files that it wrote. */

/** The CI file of the repository around the content, and how new such a file is in this version. */
export interface CiFileAround {
  /** From the content folder: `../.github/workflows/playbook.yml`. */
  readonly path: string;
  readonly text: string;
  /** The version in which the text of CI files last changed. */
  readonly since: string;
}

export interface CiStamp {
  /** What was typed after `waymark ci`. */
  readonly typed: string;
  /** The version in which the text of CI files had last changed when it was written. */
  readonly version: string;
  /** Of the text as it was written. */
  readonly digest: string;
  /** The line on which it stands. */
  readonly line: number;
  /** The text without it. */
  readonly rest: string;
}

const STAMP =
  /^# Written by `(?:npx waymark ci|npm run ci --) ([^`\n]*)`, Waymark (\d+\.\d+\.\d+), ([0-9a-f]{16})\.\r?\n/m;

/** Nothing in a file that a person wrote. */
export function ciStampIn(text: string): CiStamp | undefined {
  const found = STAMP.exec(text);
  if (found === null) return undefined;
  const [whole, typed = '', version = '', digest = ''] = found;
  const before = text.slice(0, found.index);
  return {
    typed,
    version,
    digest,
    line: before.split('\n').length,
    rest: before + text.slice(found.index + whole.length),
  };
}

/** Whether a version comes before another one, both of three numbers. */
export function isEarlierVersion(version: string, other: string): boolean {
  const numbers = other.split('.').map(Number);
  for (const [index, number] of version.split('.').map(Number).entries())
    if (number !== numbers[index]) return number < (numbers[index] ?? 0);
  return false;
}
