/**
 * Lists what the example promises and leads nowhere: `npm run promises [-- --content folder]`.
 *
 * A promise names a page that the site makes, such as *the debt register*. The file that makes it links to that page, so
 * that a reader who wants to see the register is one click away from it. The words of the example are English.
 */
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { diskTree } from '#source/disk.ts';

interface Promised {
  /** The pages that keep it; a link to one of them is enough. */
  readonly pages: readonly [string, ...string[]];
  readonly words: RegExp;
}

/** The registers of the site, of which a text may mean any. */
const REGISTERS = ['debt/', 'risks/', 'incidents/', 'asked/', 'experiments/'] as const;
const COUNT = String.raw`(?:\w+ )?(?:two|three|four|five|ten|\d+)`;

export const PROMISES: readonly Promised[] = [
  { pages: ['debt/'], words: /\bdebt registers?\b|\bregister of (?:technical )?debts?\b|\bbalance sheet\b/gi },
  {
    pages: ['risks/'],
    words: /\b(?:risk|dependency|risk and dependency) registers?\b|\bregister of risks\b/gi,
  },
  { pages: REGISTERS, words: /\b(?:the|this|that|one|our|a|an|their|honest) registers?(?: of \w+)?\b/gi },
  {
    pages: ['incidents/'],
    words: new RegExp(
      String.raw`\b(?:read|the last) ${COUNT} (?:post-)?incident reviews\b|\bregister of actions\b|\bpublished reviews\b|\breviews of (?:earlier )?incidents\b`,
      'gi',
    ),
  },
  {
    pages: ['asked/'],
    words:
      /\b(?:every|each|all) (?:questions? and (?:every |each |all )?)?answers?\b[^.]*\bone page\b|\banswers page\b|\bpage of answers\b|\byou said, we did\b|\blist of what we raised\b/gi,
  },
  {
    pages: ['stories/'],
    words: /\blibrary of stories\b|\bstory library\b|\b(?:past|earlier) (?:stories|sessions)\b/gi,
  },
  {
    pages: ['lead/'],
    words:
      /\bpage (?:that )?(?:we|leaders) read (?:each|every|on) monday\b|\bpage of what (?:is late|needs somebody)\b/gi,
  },
  { pages: ['start/'], words: /\b(?:three first|first three) steps\b/gi },
  {
    pages: ['organisation/'],
    words: /\bmap of (?:teams|systems|who owns what)\b|\b(?:list|page) of who owns what\b|\bownership map\b/gi,
  },
];

export interface Unkept {
  readonly file: string;
  readonly line: number;
  /** What it says. */
  readonly says: string;
  readonly pages: readonly string[];
}

/** The promises of one file, of which the site keeps none that is listed here. */
export function unkept(file: string, text: string): readonly Unkept[] {
  const lines = withoutCode(file, text).split('\n');
  const links = pagesLinked(file, lines.join('\n'));
  const found = lines.flatMap((line, index) =>
    PROMISES.filter(({ pages }) => !pages.some((page) => links.has(page))).flatMap(({ pages, words }) =>
      [...line.matchAll(words)].map(([says]) => ({ file, line: index + 1, says, pages })),
    ),
  );
  // *The debt register* is a register as well: said once, with the page that it is.
  return found.filter(
    (one) => !found.some((other) => other !== one && other.line === one.line && isMoreExact(other, one)),
  );
}

function isMoreExact(other: Unkept, one: Unkept): boolean {
  return other.pages.length < one.pages.length && one.pages.includes(other.pages[0] ?? '');
}

/** Links lead from the file that they are written in, as on the site: `../debt/` in `guides/money.md` is `debt/`. */
function pagesLinked(file: string, text: string): ReadonlySet<string> {
  const addresses = [...text.matchAll(/\]\(([^)\s]+)\)|\burl: ['"]?([^\s'"}]+)/g)].map(
    ([, inline, field]) => (inline ?? field ?? '').split(/[?#]/)[0] ?? '',
  );
  return new Set(addresses.map((address) => posix.join(posix.dirname(file), address)));
}

/** What is only shown, and what only its authors read. There are as many lines as before. */
function withoutCode(file: string, text: string): string {
  const comments = /\.ya?ml$/.test(file) ? /^[ \t]*#.*$/gm : /<!--[\s\S]*?-->/g;
  return [/^( *)(```|~~~)[\s\S]*?^\1\2/gm, comments].reduce(
    (rest, unread) => rest.replaceAll(unread, (block) => block.replaceAll(/[^\n]/g, '')),
    text,
  );
}

function run(): void {
  const { values } = parseArgs({ options: { content: { type: 'string' } } });
  const folder = values.content ?? fileURLToPath(new URL('../content/', import.meta.url));
  const files = diskTree(folder, 20_000).files.filter(({ path }) => /\.(?:mdx?|ya?ml|csv)$/.test(path));
  const found = files.flatMap(({ path, bytes }) => unkept(path, new TextDecoder().decode(bytes())));
  for (const { file, line, says, pages } of found)
    console.log(
      `${file}:${line} promises “${says}” and links to none of ${pages.map((page) => `/${page}`).join(', ')}`,
    );
  console.log(
    found.length === 0
      ? `✔ Each promise in ${files.length} files of content leads to its page.`
      : `✖ ${found.length} promises without a page. Link to the page where the words stand.`,
  );
  process.exitCode = found.length === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) run();
