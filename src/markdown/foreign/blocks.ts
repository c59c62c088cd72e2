/** Blocks that MkDocs marks by a line and an indentation, and the directives that they are here. */
import { isCallout, knownCallout, sameCallout } from '../callout-names.ts';

/** Text in place of another, by offsets in the file. */
export interface Replaced {
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

const TAB = /^=== "([^"\r\n]*)"[ \t]*$/;

/** `:::warning[Mind the gap]`, for `!!! warning "Mind the gap"` and `??? warning`. */
export function directiveFor(line: string, name: string, title: string | undefined): string {
  if (line.startsWith('?'))
    return `:::details[${title === undefined || title === '' ? capitalised(name === '' ? 'note' : name) : title}]`;
  const type = knownCallout(name) ?? 'note';
  const isSame = name === '' || sameCallout(name) !== undefined;
  const label = title ?? (isSame ? '' : capitalised(name));
  return `:::${type}${label === '' || label.toLowerCase() === type ? '' : `[${label}]`}`;
}

export function isAdmonition(name: string): boolean {
  return isCallout(name.toLowerCase()) || knownCallout(name) !== undefined;
}

/** The whole block as a directive, where that is certain: at the margin, with text below it, and nothing of the kind inside. */
export function blockReplaced(text: string, start: number, directive: string): Replaced | undefined {
  const block = indentedBelow(text, start);
  if (block === undefined || !isLabel(/\[(.*)\]$/.exec(directive)?.[1] ?? '')) return undefined;
  return { start, end: block.end, to: [directive, block.inside, ':::'].join(block.newline) };
}

/** A run of tabs, told once: the first stands for all. */
export function tabsReplaced(text: string, start: number): Replaced | undefined {
  if (isTabBefore(text, start)) return undefined;
  const tabs: string[] = [];
  let [at, end, newline] = [start, start, '\n'];
  for (;;) {
    const label = TAB.exec(lineAt(text, at))?.[1];
    if (label === undefined) break;
    const block = indentedBelow(text, at);
    if (block === undefined || !isLabel(label)) return undefined;
    newline = block.newline;
    tabs.push(`:::tab[${label}]`, block.inside, ':::');
    end = block.end;
    at = end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0);
  }
  return tabs.length === 0 ? undefined : { start, end, to: ['::::tabs', ...tabs, '::::'].join(newline) };
}

/** Whether a title can stand between brackets as it is. */
function isLabel(title: string): boolean {
  let depth = 0;
  for (const [sign] of title.replace(/`[^`]*`/g, (code) => code.replace(/[^[\]]/g, '')).matchAll(/[[\]]/g)) {
    depth += sign === '[' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0 && !title.endsWith('\\');
}

interface Below {
  readonly inside: string;
  readonly end: number;
  readonly newline: string;
}

function indentedBelow(text: string, start: number): Below | undefined {
  if (start > 0 && !/[\r\n]/.test(text[start - 1] ?? '')) return undefined;
  const opening = lineAt(text, start);
  const newline = /\r\n|\n|\r/.exec(text.slice(start))?.[0] ?? '\n';
  const kept: string[] = [];
  let [at, end] = [start + opening.length + newline.length, 0];
  while (at < text.length) {
    const line = lineAt(text, at);
    const isBlank = line.trim() === '';
    if (!isBlank && !/^(?: {4}|\t)/.test(line)) break;
    kept.push(line.replace(/^(?: {4}|\t)/, ''));
    if (!isBlank) end = at + line.length;
    at += line.length + newline.length;
  }
  const inside = kept.join(newline).replace(/^\s*[\r\n]|\s+$/g, '');
  // A block inside needs more colons around it, and is for its author to take apart; so is code that goes on at the margin.
  const isWhole = (inside.match(/^[ \t]*(?:`{3,}|~{3,})/gm) ?? []).length % 2 === 0;
  const isPlain = isWhole && !/^[ \t]*(?:!!!|\?\?\?|===|:::)/m.test(inside);
  return end === 0 || !isPlain ? undefined : { inside, end, newline };
}

function isTabBefore(text: string, start: number): boolean {
  const lines = text
    .slice(0, start)
    .split(/\r\n|\n|\r/)
    .reverse();
  const above = lines.find((line) => line.trim() !== '' && !/^(?: {4}|\t)/.test(line));
  return above !== undefined && TAB.test(above);
}

function lineAt(text: string, at: number): string {
  return /^[^\r\n]*/.exec(text.slice(at, at + 10_000))?.[0] ?? '';
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
