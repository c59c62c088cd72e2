/** Files that lie in a content folder for other reasons than to be published: no part of the playbook, and no mistake. */

/** What systems and editors leave behind. */
const LEFTOVER = /~$|^~\$|^#.*#$|\.(swp|swo|tmp)$|^(thumbs\.db|ehthumbs\.db|desktop\.ini|icon\r)$/i;
/** What a repository has at its top, in case the content folder is that. */
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

/** Notes for those who write: a forge shows them above the folder. Readers have the pages of sections, which are made of entries. */
export function isReadme(path: string): boolean {
  return /(^|\/)readme(\.(md|mdx|txt))?$/i.test(path);
}
