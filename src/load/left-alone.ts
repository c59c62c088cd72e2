/** Files in a content folder that are neither part of the playbook nor a mistake. */

/** What systems and editors leave behind. */
const LEFTOVER = /~$|^~\$|^#.*#$|\.(swp|swo|tmp)$|^(thumbs\.db|ehthumbs\.db|desktop\.ini|icon\r)$/i;
/** Files at the root of a repository, in case that is the content folder. */
const OF_REPOSITORY =
  /^(readme|license|licence|copying|notice|codeowners|contributing|changelog|code_of_conduct|security|authors|maintainers)(\.\w+)?$/i;

/** Also what begins with `.` or `_`, with all that is below it: drafts, notes, sources of pictures. */
export function isLeftAlone(path: string): boolean {
  const steps = path.split('/');
  const name = steps.at(-1) ?? path;
  return (
    steps.some((step) => /^[._]/.test(step)) || LEFTOVER.test(name) || (steps.length === 1 && OF_REPOSITORY.test(name))
  );
}

/** Files of these names belong to their folder, whatever its kind: no entry can be called so. */
export const NAMES_OF_FOLDERS = ['readme', 'index'];

/** Notes for authors, which a forge shows above the folder. Section pages are made of entries instead. */
export function isReadme(path: string): boolean {
  return /(^|\/)readme(\.(md|mdx|txt))?$/i.test(path);
}
