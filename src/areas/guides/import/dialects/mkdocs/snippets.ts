/** `--8<-- "file.md"`: text of other files, put in where it is named, also a section or some lines of it. */
import { posix } from 'node:path';
import type { Fault } from '#model/importer.ts';
import type { DocsSource } from '../../dialect.ts';

export interface Snippets {
  readonly text: string;
  /** The files whose text is in it. */
  readonly used: readonly string[];
  readonly faults: readonly Fault[];
}

const DEEPEST = 10;
const MOST_SIGNS = 2_000_000;
const LINE = /^([ \t]*)-{1,}8<-{1,}[ \t]+["']([^"'\n]+)["'][ \t]*$/;
const BLOCK = /^([ \t]*)-{1,}8<-{1,}[ \t]*$/;

/** @param bases the folders in which files are looked for, in this order */
export function withSnippets(file: string, text: string, bases: readonly string[], source: DocsSource): Snippets {
  const used = new Set<string>();
  const faults: Fault[] = [];
  let room = MOST_SIGNS;

  const fill = (from: string, lines: readonly string[], depth: number): readonly string[] => {
    const out: string[] = [];
    let isOpen = false;
    for (const line of lines) {
      const [, indent = '', name] = LINE.exec(line) ?? [];
      if (name !== undefined) out.push(...included(from, line, indent, name, depth));
      else if (BLOCK.test(line)) isOpen = !isOpen;
      else if (isOpen && line.trim() !== '')
        out.push(
          ...(/^\s*;/.test(line) ? [] : included(from, line, /^[ \t]*/.exec(line)?.[0] ?? '', line.trim(), depth)),
        );
      // A semicolon before it means the sign itself.
      else out.push(line.replace(/^([ \t]*);(-+8<-)/, '$1$2'));
    }
    return out;
  };

  const included = (from: string, line: string, indent: string, name: string, depth: number): readonly string[] => {
    const [, path = name, part] = /^(.*?)(?::([\w,:-]+))?$/.exec(name) ?? [];
    const found = bases.map((base) => posix.normalize(posix.join(base, path))).find((each) => source.paths.has(each));
    const content = found === undefined ? undefined : source.text(found)?.text;
    if (found === undefined || content === undefined || depth > DEEPEST || room <= 0) {
      const at = source.text(from);
      const offset = at?.text.indexOf(name) ?? -1;
      if (at !== undefined)
        faults.push({
          location: at.range(Math.max(offset, 0), Math.max(offset, 0) + name.length),
          message: `Unexpected snippet \`${name}\`, expected a file that is there${depth > DEEPEST ? ' and does not include itself' : ''}`,
          hint: 'The line stays as it is: put the text in its place.',
        });
      return [line];
    }
    used.add(found);
    room -= content.length;
    return fill(found, partOf(content.replace(/\n$/, '').split('\n'), part), depth + 1).map((each) =>
      each === '' ? each : indent + each,
    );
  };

  return { text: fill(file, text.split('\n'), 0).join('\n'), used: [...used], faults };
}

const START = /-{1,}8<-{1,}[ \t]*\[start:[ \t]*([\w-]+)\]/;
const END = /-{1,}8<-{1,}[ \t]*\[end:[ \t]*([\w-]+)\]/;

/** Lines `3:7` or `3:7,9:9`, a section by name, or all; the marks of sections are none of its text. */
function partOf(lines: readonly string[], part: string | undefined): readonly string[] {
  const isMark = (line: string) => START.test(line) || END.test(line);
  if (part === undefined || part === '') return lines.filter((line) => !isMark(line));
  if (/^[\d:,-]+$/.test(part))
    return part.split(',').flatMap((range) => {
      const [from = '', to] = range.split(':');
      const start = Math.max(Number(from || 1), 1);
      return lines.slice(
        start - 1,
        to === undefined || to === '' ? (range.includes(':') ? lines.length : start) : Number(to),
      );
    });
  const start = lines.findIndex((line) => START.exec(line)?.[1] === part);
  const end = lines.findIndex((line, index) => index > start && END.exec(line)?.[1] === part);
  return start === -1 ? [] : lines.slice(start + 1, end === -1 ? lines.length : end).filter((line) => !isMark(line));
}
