/**
 * Lists what built pages say that neither the words of the interface nor the content says: `npm run unspoken [-- --content folder]`.
 * It builds the content in a language whose every sentence is marked (`src/words/marked.ts`), and looks for text without a mark.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parseHTML } from 'linkedom';
import { kinds } from '#areas/kinds.ts';
import { check } from '#check/check.ts';
import { parseInline } from '#markdown/inline.ts';
import { diskTree } from '#source/disk.ts';
import { MARKED, unmarked } from '#words/marked.ts';

const MAIN = fileURLToPath(new URL('../src/cli/waymark.js', import.meta.url));
const ATTRIBUTES = ['alt', 'aria-label', 'aria-description', 'label', 'placeholder', 'title'] as const;
/** Prose is the content's own, and a script, a style or the name of a file is no text. */
const OTHERS = '.prose, script, style, svg:not(:has(text)), code, pre, .code > figcaption > span';

/** Where markup stands between two pieces of text; no page holds it. */
const BETWEEN = '\u0000';

/** Each piece of text that is neither marked nor of the content, with the pages where it stands. */
export function unspoken(folder: string, content: string): ReadonlyMap<string, readonly string[]> {
  const own = contentOf(content);
  const found = new Map<string, string[]>();
  // What rules say stays English in every language.
  const paths = globSync('**/*.html', { cwd: folder }).filter((path) => !path.startsWith('rules'));
  for (const path of paths.toSorted()) {
    for (const piece of piecesOf(readFileSync(join(folder, path), 'utf8'))) {
      if (own.isOf(piece)) continue;
      found.set(piece, [...(found.get(piece) ?? []), path]);
    }
  }
  return found;
}

function piecesOf(html: string): ReadonlySet<string> {
  const { document } = parseHTML(html);
  // What stands on either side of code are two pieces.
  for (const other of document.querySelectorAll(OTHERS)) other.replaceWith(document.createElement('span'));
  const attributes = ATTRIBUTES.flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ''),
  );
  const texts: string[] = [];
  const walk = (node: Node): void => {
    const children = [...node.childNodes];
    // A sentence with markup in it is in several pieces, with a mark before the first and behind the last.
    texts.push(children.map((child) => (child.nodeType === 3 ? child.textContent : BETWEEN)).join(''));
    for (const child of children) walk(child);
  };
  walk(document.documentElement);
  return new Set(
    [...texts, ...attributes]
      .flatMap((text) => unmarked(text.replaceAll(/\s+/g, ' ')))
      .flatMap((text) => text.split(BETWEEN))
      .flatMap((text) => text.replace(/: \d+$/, '').split(' · '))
      // A time on a clock, before the zone of that clock.
      .map((piece) => piece.replace(/^\d\d:\d\d–\d\d:\d\d, /, ''))
      .map((piece) => piece.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, ''))
      .filter((piece) => /\p{L}{2}/u.test(piece)),
  );
}

/** All that the content says by itself: each value, as it is written and without its markup. */
function contentOf(folder: string) {
  const { playbook } = check(diskTree(folder, 20_000), { kinds, rules: [], findings: [], today: '2026-11-26' });
  const values = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === 'string') for (const said of sayings(value)) values.add(said);
    else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value)) {
        values.add(name);
        collect(inner);
      }
  };
  collect(playbook.config);
  for (const { id, data, body, folders, series } of playbook.entries) {
    collect([
      id,
      data,
      folders,
      series?.points.map(({ note }) => note),
      body?.outline.headings.map(({ text }) => text),
    ]);
    collect(body?.outline.text.split(/\n+/));
  }
  const all = [...values].join('\n');
  // A plan that builds on others tells their goals in one line.
  const isOfSentences = (piece: string): boolean => {
    const sentences = piece.split(/(?<=[.?!]) /);
    return sentences.length > 1 && sentences.every((sentence) => all.includes(sentence));
  };
  // A few words that stand in a row in the content are of it; one word may be a coincidence.
  const isOf = (piece: string): boolean =>
    values.has(piece) ||
    (piece.split(' ').length > 2 && all.includes(piece)) ||
    isOfSentences(piece) ||
    partsOf(piece).every((part) => values.has(part));
  return { isOf };
}

function partsOf(piece: string): readonly string[] {
  const parts = piece.split(/\s*[,·:;–()/]\s*/).filter((part) => part !== '');
  return parts.length > 1 ? parts : [''];
}

function sayings(value: string): readonly string[] {
  const { nodes, text } = parseInline(value);
  const spaced = (each: string) => each.replaceAll(/\s+/g, ' ').trim();
  const trimmed = (each: string) => spaced(each).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, '');
  const inner = nodes.flatMap((node) => ('value' in node ? node.value : 'children' in node ? [] : []));
  return [value, text, ...inner].flatMap((each) => [spaced(each), trimmed(each)]);
}

function main(): void {
  const { values } = parseArgs({ options: { content: { type: 'string', default: 'content' } } });
  const scratch = mkdtempSync(join(tmpdir(), 'waymark-unspoken-'));
  try {
    const content = join(scratch, 'content');
    cpSync(values.content, content, { recursive: true });
    const config = join(content, 'playbook.yaml');
    const text = readFileSync(config, 'utf8').replace(/^language:.*$/m, '');
    writeFileSync(config, `${text}\nlanguage: ${MARKED}\n`);
    const out = join(scratch, 'site');
    const { status } = spawnSync(process.execPath, [MAIN, 'build', '--content', content, '--out', out], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0) throw new Error('The marked site was not built');
    const found = unspoken(out, content);
    for (const [piece, paths] of found) console.log(`${piece}\n    ${paths.length} × ${paths[0] ?? ''}`);
    console.log(`${found.size} pieces of text are of neither the words of the interface nor the content`);
    if (found.size > 0) process.exitCode = 1;
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

if (import.meta.main) main();
