/** Files in a content folder that are neither part of the playbook nor a mistake. */

/** What systems and editors leave behind. */
const LEFTOVER = /~$|^~\$|^#.*#$|\.(swp|swo|tmp)$|^(thumbs\.db|ehthumbs\.db|desktop\.ini|icon\r)$/i;
/** Files at the root of a repository, in case that is the content folder. */
const OF_REPOSITORY =
  /^(readme|license|licence|copying|notice|codeowners|contributing|changelog|code_of_conduct|security|authors|maintainers)(\.\w+)?$/i;
/** There too: what managers of packages, build tools and services read. */
const OF_TOOLS: readonly RegExp[] = [
  /^(package|package-lock|npm-shrinkwrap|tsconfig|jsconfig|deno|renovate|vercel|biome|cspell|firebase|turbo|nx)\.jsonc?$/i,
  /^(pnpm-lock|pnpm-workspace|azure-pipelines|bitbucket-pipelines|appveyor|codecov|lefthook)\.ya?ml$/i,
  /^((docker-)?compose|catalog-info|app|render)\.ya?ml$/i,
  /^[\w-]+\.(toml|lock|lockb|iml|code-workspace|nix|tgz|log)$/i,
  /^[\w.-]+\.config\.[cm]?[jt]s$/i,
  /^(requirements|robots)\.txt$/i,
  /^(make|docker|just|jenkins|brew|proc|gem)file$/i,
];
/** There too: code and what is made of it. */
const FOLDERS_OF_REPOSITORY = [
  'src',
  'scripts',
  'tools',
  'bin',
  'test',
  'tests',
  'vendor',
  'coverage',
  'dist',
  'build',
];

/** Also what begins with `.` or `_`, with all that is below it: drafts, notes, sources of pictures. */
export function isLeftAlone(path: string): boolean {
  const steps = path.split('/');
  const name = steps.at(-1) ?? path;
  return steps.some((step) => /^[._]/.test(step)) || LEFTOVER.test(name) || isOfRepository(steps);
}

function isOfRepository([first = '', ...below]: readonly string[]): boolean {
  return below.length === 0
    ? OF_REPOSITORY.test(first) || OF_TOOLS.some((each) => each.test(first))
    : FOLDERS_OF_REPOSITORY.includes(first);
}

/** Files of these names belong to their folder, whatever its kind: no entry can be called so. */
export const NAMES_OF_FOLDERS = ['readme', 'index'];

/** Notes for authors, which a forge shows above the folder. Section pages are made of entries instead. */
export function isReadme(path: string): boolean {
  return /(^|\/)readme(\.(md|mdx|txt))?$/i.test(path);
}
