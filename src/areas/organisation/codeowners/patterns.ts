/** CODEOWNERS as GitHub and GitLab read it: which line says who owns a file. */
import type { SourceText } from '#source/decode.ts';
import type { Location } from '#model/location.ts';

export interface OwnersLine {
  readonly pattern: string;
  /** As they are written: `@acme/payments`, an address. */
  readonly owners: readonly string[];
  /** Of the owners. */
  readonly location: Location;
  /** The heading of GitLab that it stands under: each heading has owners of its own for a file. */
  readonly section: string;
  matches(file: string): boolean;
}

export function linesIn(source: SourceText): readonly OwnersLine[] {
  const lines: OwnersLine[] = [];
  let section = '';
  let usual: readonly string[] = [];
  let offset = 0;
  for (const line of source.text.split('\n')) {
    const start = offset;
    offset += line.length + 1;
    const plain = line.replace(/(^|\s)#.*$/, '').trimEnd();
    const [, heading, after = ''] = /^\s*\^?\[([^\]]+)\](?:\[\d+\])?(.*)$/.exec(plain) ?? [];
    if (heading !== undefined) {
      section = heading.toLowerCase();
      usual = after.split(/\s+/).filter((word) => word !== '');
      continue;
    }
    const [, before = '', pattern, rest = ''] = /^(\s*)((?:\\.|\S)+)(.*)$/.exec(plain) ?? [];
    if (pattern === undefined || pattern.startsWith('!')) continue;
    const own = rest.split(/\s+/).filter((word) => word !== '');
    const lead = before.length + pattern.length + (rest.length - rest.trimStart().length);
    const from = own.length === 0 ? start + before.length : start + lead;
    lines.push({
      pattern,
      owners: own.length === 0 ? usual : own,
      location: source.range(from, start + plain.length),
      section,
      matches: matcherOf(pattern),
    });
  }
  return lines;
}

/** The lines that say who owns a file: the last that matches, under each heading. */
export function linesFor(file: string, lines: readonly OwnersLine[]): readonly OwnersLine[] {
  const last = new Map<string, OwnersLine>();
  for (const line of lines) if (line.matches(file)) last.set(line.section, line);
  return [...last.values()];
}

/** As in a `.gitignore`, but that `folder/*` means the files in a folder and none below. */
function matcherOf(pattern: string): (file: string) => boolean {
  const text = pattern.replace(/\\(.)/g, '$1').replace(/^\//, '');
  const isAnchored = pattern.startsWith('/') || /\/./.test(text);
  const source = text
    .replace(/\/$/, '')
    .split(/(\*\*\/|\/\*\*$|\*\*|\*|\?)/)
    .map((piece) => PIECES.get(piece) ?? piece.replace(/[.+^${}()|[\]\\]/g, '\\$&'))
    .join('');
  const below = text.endsWith('/') ? '/.+' : /(^|\/)\*$/.test(text) && text !== '*' ? '' : '(?:/.+)?';
  const expression = new RegExp(`^${isAnchored ? '' : '(?:.*/)?'}${source}${below}$`);
  return (file) => expression.test(file);
}

const PIECES: ReadonlyMap<string, string> = new Map([
  ['**/', '(?:.*/)?'],
  ['/**', '/.+'],
  ['**', '.*'],
  ['*', '[^/]*'],
  ['?', '[^/]'],
]);
