/** A text as what stands between tags, and the elements that the tags make: also where the text is no proper MDX. */
import { codeIn, type Span } from '../code-in.ts';
import { bracesEnd, searchFor, tagAt, type Search, type Tag } from './tags.ts';

export type Part = string | Element | Code;

export interface Element {
  readonly tag: Tag;
  readonly parts: Part[];
  /** Whether it has lines of its own. */
  readonly isBlock: boolean;
  /** What stands before it in its line. */
  readonly indent: string;
}

/** `{name}` in MDX, `{{ name }}` in Vue. */
export interface Code {
  readonly code: string;
  readonly isBlock: boolean;
  readonly indent: string;
}

export interface Syntax {
  /** How values are put into the text. */
  readonly expressions: 'mdx' | 'vue' | 'none';
}

/** More levels than any reader follows: what lies deeper stays text. */
const DEEPEST = 40;

interface Open {
  readonly tag: Tag;
  readonly parts: Part[];
}

export function partsOf(text: string, { expressions }: Syntax): readonly Part[] {
  const root: Part[] = [];
  const open: Open[] = [];
  const counts = new Map<string, number>();
  const code = codeIn(text);
  const search = searchFor();
  let done = 0;
  const into = (): Part[] => open.at(-1)?.parts ?? root;
  const flush = (to: number): void => {
    if (to > done) into().push(text.slice(done, to));
    done = Math.max(done, to);
  };
  /** A tag that is never closed is text, and what follows it stands beside it. */
  const dissolve = (): void => {
    const last = open.pop();
    if (last === undefined) return;
    counts.set(last.tag.name, (counts.get(last.tag.name) ?? 1) - 1);
    const parts = into();
    parts.push(text.slice(last.tag.from, last.tag.to));
    for (const part of last.parts) parts.push(part);
  };
  const signs = expressions === 'none' ? /</g : /[<{]/g;
  let span = 0;
  for (let found = signs.exec(text); found !== null; found = signs.exec(text)) {
    const at = found.index;
    while (span < code.length && (code[span]?.to ?? 0) <= at) span += 1;
    if (inside(code[span], at)) {
      signs.lastIndex = code[span]?.to ?? at + 1;
      continue;
    }
    if (text.charAt(at - 1) === '\\') continue;
    if (found[0] === '{') {
      const to = expressionEnd(text, at, expressions, search);
      if (to === undefined) continue;
      flush(at);
      const braces = expressions === 'vue' ? 2 : 1;
      into().push({ code: text.slice(at + braces, to - braces).trim(), ...placeOf(text, at, to) });
      done = to;
      signs.lastIndex = to;
      continue;
    }
    const tag = tagAt(text, at, search);
    if (tag === undefined) continue;
    if (tag.isClosing) {
      flush(at);
      done = tag.to;
      if ((counts.get(tag.name) ?? 0) > 0) {
        while (open.at(-1)?.tag.name !== tag.name) dissolve();
        const last = open.pop();
        counts.set(tag.name, (counts.get(tag.name) ?? 1) - 1);
        if (last !== undefined) into().push({ ...last, ...placeOf(text, last.tag.from, tag.to) });
      }
    } else if (tag.isEmpty) {
      flush(at);
      into().push({ tag, parts: [], ...placeOf(text, at, tag.to) });
      done = tag.to;
    } else if (/^(?:script|style)$/i.test(tag.name)) {
      // Whatever looks like markup in it is none.
      const end = text.indexOf(`</${tag.name}>`, tag.to);
      if (end === -1) continue;
      const to = end + tag.name.length + 3;
      flush(at);
      into().push({ tag, parts: [text.slice(tag.to, end)], ...placeOf(text, at, to) });
      done = to;
      signs.lastIndex = to;
    } else if (open.length < DEEPEST) {
      flush(at);
      open.push({ tag, parts: [] });
      counts.set(tag.name, (counts.get(tag.name) ?? 0) + 1);
      done = tag.to;
    }
    signs.lastIndex = Math.max(signs.lastIndex, tag.to);
  }
  flush(text.length);
  while (open.length > 0) dissolve();
  return root;
}

function inside(span: Span | undefined, at: number): boolean {
  return span !== undefined && span.from <= at && at < span.to;
}

function expressionEnd(text: string, at: number, syntax: Syntax['expressions'], search: Search): number | undefined {
  if (syntax !== 'vue') {
    // The anchor of a heading is no expression, nor is what styles a block between colons.
    const line = text.slice(text.lastIndexOf('\n', at) + 1, at);
    return /^\{#[^\s{}]+\}/.test(text.slice(at, at + 200)) || /^[ \t>]*:{3,}/.test(line)
      ? undefined
      : bracesEnd(text, at, search);
  }
  if (text.charAt(at + 1) !== '{') return undefined;
  const end = text.slice(at, at + 2000).indexOf('}}');
  return end === -1 ? undefined : at + end + 2;
}

function placeOf(text: string, from: number, to: number): { readonly isBlock: boolean; readonly indent: string } {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const before = text.slice(start, Math.min(from, start + 200));
  const after = /[ \t]*(?=\n|$)/y;
  after.lastIndex = to;
  const isBlock = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?$/.test(before) && after.test(text);
  return { isBlock, indent: isBlock ? before.replace(/\S/g, ' ') : '' };
}
