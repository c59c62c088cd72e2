/**
 * Says whether two builds of a site are the same: `node scripts/compare-sites.ts before after`.
 *
 * Scoped class names and hashed file names follow the path of a source file, so a move changes them. They are replaced
 * by what does not move: a scope by its order on a page, a style sheet or script by its content.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What is named after its bytes or lists such names; what pages load of it is compared with them. */
const FOLLOWS = /^(_astro|search)\/|^\.waymark-files$/;
const RECORD = '.pf_fragment';
const TEXT = /\.(html|css|js|json|xml|svg|txt|ics|csv|md)$/;
const SCOPE = /\b(?:data-astro-cid-|astro-)([a-z0-9]{8})\b/g;
const ASSET_NAME = /_astro\/[^"'()\s>]+|(?<=["'(]\.\/)[\w@.-]+\.js(?=["')])/g;

export interface Difference {
  readonly path: string;
  readonly what: 'only before' | 'only after' | 'differs';
  /** The first line in which the two differ, where both are text. */
  readonly lines?: readonly [string, string] | undefined;
}

/** The files of a site by their path; `/` separates folders. */
export type SiteFiles = ReadonlyMap<string, Buffer>;

export function siteFiles(folder: string): SiteFiles {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  return new Map(paths.map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path))]));
}

/** What differs between two sites once names that follow a path are set aside; nothing where they are the same. */
export function compareSites(before: SiteFiles, after: SiteFiles): readonly Difference[] {
  const [one, other] = [settled(before), settled(after)];
  const paths = [...new Set([...one.keys(), ...other.keys()])].toSorted();
  return paths.flatMap((path): readonly Difference[] => {
    const [was, is] = [one.get(path), other.get(path)];
    if (was === is) return [];
    if (was === undefined) return [{ path, what: 'only after' }];
    if (is === undefined) return [{ path, what: 'only before' }];
    return [{ path, what: 'differs', lines: firstDifference(was, is) }];
  });
}

/** Every file that is no style sheet or script; a page with the rules and scripts that it loads, a line for each. */
function settled(files: SiteFiles): ReadonlyMap<string, string> {
  const pages = [...files].filter(([path]) => !FOLLOWS.test(path));
  return new Map([
    ...pages.map(([path, bytes]): [string, string] => [
      path,
      TEXT.test(path) ? settledText(bytes.toString('utf8'), files) : digestOf(bytes),
    ]),
    ['search', recordsOf(files).join('\n')],
  ]);
}

/** What search knows of each page. Its files are named after the bytes of the page. */
function recordsOf(files: SiteFiles): readonly string[] {
  const records = [...files].filter(([path]) => path.endsWith(RECORD));
  return records.map(([, bytes]) => gunzipSync(bytes).toString('utf8')).toSorted();
}

function digestOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

function settledText(text: string, files: SiteFiles): string {
  const loaded = [...loadedBy(text, files)];
  const contentsOf = (extension: string) =>
    loaded.filter(([name]) => name.endsWith(extension)).map(([, bytes]) => bytes);
  const others = loaded.filter(([name]) => !/\.(css|js)$/.test(name)).map(([, bytes]) => digestOf(bytes));
  const rules = contentsOf('.css').flatMap((bytes) => rulesOf(bytes.toString('utf8')));
  const scripts = contentsOf('.js').map((bytes) => bytes.toString('utf8'));
  return [
    ...numbered(text, rules),
    digestOf(wordsOf(scripts.join('\n').replace(ASSET_NAME, '')).join('\n')),
    others.toSorted().join('\n'),
  ].join('\n');
}

/** What a text loads, and what that loads in turn, by name. */
function loadedBy(text: string, files: SiteFiles): ReadonlyMap<string, Buffer> {
  const loaded = new Map<string, Buffer>();
  const waiting = [text];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const [address] of next.matchAll(ASSET_NAME)) {
      const name = address.slice(address.lastIndexOf('/') + 1);
      const bytes = files.get(`_astro/${name}`);
      if (bytes === undefined || loaded.has(name)) continue;
      loaded.set(name, bytes);
      if (/\.(css|js)$/.test(name)) waiting.push(bytes.toString('utf8'));
    }
  }
  return loaded;
}

/** The words of scripts in alphabetical order: which module comes first, and what a minifier calls things, follows the paths. */
function wordsOf(scripts: string): readonly string[] {
  return (scripts.match(/[\w$]{3,}/g) ?? []).toSorted();
}

/** The rules of a style sheet: how the bundler spreads them over files, and in which order it loads those, follows their paths. */
function rulesOf(css: string): readonly string[] {
  const rules: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: brace, index } of css.matchAll(/[{}]|;/g)) {
    if (brace === '{') depth += 1;
    if (brace === '}') depth -= 1;
    if (depth > 0 || brace === '{') continue;
    rules.push(css.slice(start, index + 1).trim());
    start = index + 1;
  }
  return rules.filter((rule) => rule !== '');
}

/** The page and its rules, with each scope as its place on the page; a rule of a component that the page does not show has none. */
function numbered(page: string, rules: readonly string[]): readonly string[] {
  const numbers = new Map<string, number>();
  for (const [, scope = ''] of page.matchAll(SCOPE)) if (!numbers.has(scope)) numbers.set(scope, numbers.size);
  const withNumbers = (text: string) =>
    text.replace(SCOPE, (_, scope: string) => `scope-${numbers.get(scope) ?? 'elsewhere'}`);
  return [withNumbers(page), ...rules.map(withNumbers).toSorted()].map((text) => text.replace(ASSET_NAME, '(asset)'));
}

function firstDifference(before: string, after: string): readonly [string, string] {
  const [was, is] = [before.split('\n'), after.split('\n')];
  const line = was.findIndex((each, index) => each !== is[index]);
  const [one, other] = [was[line] ?? '', is[line === -1 ? was.length : line] ?? ''];
  const at = Math.max(0, firstUnlike(one, other) - 60);
  return [one.slice(at, at + 200), other.slice(at, at + 200)];
}

function firstUnlike(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

if (import.meta.main) {
  const [, , before = '', after = ''] = process.argv;
  const differences = compareSites(siteFiles(before), siteFiles(after));
  for (const { path, what, lines } of differences.slice(0, 20)) {
    console.log(`${path}: ${what}`);
    if (lines) console.log(`  - ${lines[0]}\n  + ${lines[1]}`);
  }
  console.log(differences.length === 0 ? 'The same.' : `${differences.length} files differ.`);
  process.exitCode = differences.length === 0 ? 0 : 1;
}
