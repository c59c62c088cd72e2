/** Which files of a source are none of a ladder, whatever its form: what a repository holds beside it. */
import { posix } from 'node:path';

// cspell:ignore licen, gulpfile
const OF_REPOSITORY =
  /^(licen[sc]e|copying|contributing|contributors|code[-_]of[-_]conduct|changelog|maintainers|codeowners|pull_request_template|issue_template|bug_report|feature_request|funding)([-_.].*)?$/i;
/** Written small, they may be skills. */
const OF_REPOSITORY_IN_CAPITALS = /^(NOTICE|HISTORY|SECURITY|SUPPORT|AUTHORS)([-_.].*)?$/;
const OF_TOOLS =
  /^(package|package-lock|npm-shrinkwrap|tsconfig.*|jsconfig|deno|renovate|vercel|netlify|lerna|biome|nx|turbo|now|manifest|composer|babel|app|_config|mkdocs|book|docusaurus\.config|gatsby-config|gatsby-node|sidebars|navigation|pnpm-lock|pnpm-workspace|docker-compose|codecov|\.?eslintrc|\.?prettierrc|(?:webpack|vite|next|gatsby|babel|jest|rollup|postcss|tailwind|eslint|prettier|svelte|astro|nuxt|karma|gulpfile|gruntfile)(\..*)?)\.(jsonc?|ya?ml|[cm]?[jt]s)$/i;
const FOLDERS = /(^|\/)(node_modules|\.github|\.git|vendor|test|tests|__tests__|dist|build)\//i;
const LANGUAGE =
  /[._-](ar|cs|da|de|el|es|fi|fr|he|hi|hu|id|it|ja|jp|ko|kr|nl|no|pl|pt|pt-br|ro|ru|sv|th|tr|uk|vi|zh|zh-cn|zh-tw|cn)$/i;

/** @returns why a file is no part of a ladder; nothing where it may be one */
export function whyForeign(path: string, all: readonly string[]): string | undefined {
  const name = posix.basename(path);
  if (FOLDERS.test(path) || OF_TOOLS.test(name)) return 'it is a file of the repository or of a tool';
  const own = name.replace(/\.\w+$/, '');
  if (OF_REPOSITORY.test(own) || OF_REPOSITORY_IN_CAPITALS.test(own)) return 'it is about the repository';
  const original = translationOf(path, all);
  return original === undefined
    ? undefined
    : `it is a translation of \`${original}\`; import it by itself for a ladder in that language`;
}

/** `README.fr.md` beside `README.md`. */
function translationOf(path: string, all: readonly string[]): string | undefined {
  const [, stem = '', ending = ''] = /^(.*?)(\.\w+)$/.exec(path) ?? [];
  if (!LANGUAGE.test(stem)) return undefined;
  const original = `${stem.replace(LANGUAGE, '')}${ending}`;
  return all.find((each) => each.toLowerCase() === original.toLowerCase());
}
