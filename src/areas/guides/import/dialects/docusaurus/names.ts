/** Names of files as Docusaurus reads them: a number before a name gives its place and leaves it. */

/** Names that begin with a day or a version keep their numbers. */
const NO_PREFIX = /^(?:(?:\d{2}|\d{4})[-_.]\d{2}(?:[-_.](?:\d{2}|\d{4}))?|\d+[-_.]\d+)/;

export function numbered(name: string): { readonly name: string; readonly position: number | undefined } {
  const [, number, rest] = NO_PREFIX.test(name) ? [] : (/^(\d+)\s*[-_.]+\s*([^-_.\s].*)$/.exec(name) ?? []);
  return number === undefined || rest === undefined
    ? { name, position: undefined }
    : { name: rest, position: Number(number) };
}

/** The folders and the name of a page below the folder of pages, without numbers and ending. */
export function stepsOf(path: string): readonly string[] {
  return path
    .replace(/\.mdx?$/i, '')
    .split('/')
    .map((step) => numbered(step).name);
}

/** Whether a page is that of its folder: `index`, `README`, or of the folder's own name. */
export function isIndex(path: string): boolean {
  const steps = stepsOf(path);
  const [name = '', folder] = [steps.at(-1)?.toLowerCase(), steps.at(-2)?.toLowerCase()];
  return name === 'index' || name === 'readme' || name === folder;
}
