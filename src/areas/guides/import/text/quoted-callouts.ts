/** Quotations with a kind and a title, `> [!warning]- Take care`, as Obsidian and Hugo have them. Those of GitHub stay. */
import { CALLOUTS } from '#markdown/callout-names.ts';
import { callout, details } from './directives.ts';
import { indented } from './indented-blocks.ts';
import { linesOf } from './outside-code.ts';

const FIRST = /^([ \t]*)>[ \t]?\[!([\w-]{1,40})(?:\|[^\]\n]*)?\]([+-]?)[ \t]*(.*)$/;
const DEEPEST = 8;

export function withoutQuotedCallouts(text: string, depth = 0): string {
  if (depth > DEEPEST || !text.includes('[!')) return text;
  const lines = linesOf(text);
  const out: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const { line, isCode } = lines[at] ?? { line: '', isCode: false };
    const [whole, indent = '', name = '', fold = '', title = ''] = isCode ? [] : (FIRST.exec(line) ?? []);
    if (whole === undefined || (title === '' && fold === '' && isOfGithub(name))) {
      out.push(line);
      continue;
    }
    const inside: string[] = [];
    for (let next = lines[at + 1]; next?.line.startsWith(`${indent}>`) === true; next = lines[at + 1]) {
      inside.push(next.line.slice(indent.length + 1).replace(/^ /, ''));
      at += 1;
    }
    const words = withoutQuotedCallouts(inside.join('\n'), depth + 1);
    const label = title === '' ? undefined : title;
    const made = fold === '-' ? details(label ?? name, words) : callout(name.toLowerCase(), label, words);
    if (out.at(-1)?.trim()) out.push('');
    out.push(indented(made, indent));
    if (lines[at + 1]?.line.trim()) out.push('');
  }
  return out.join('\n');
}

function isOfGithub(name: string): boolean {
  return (CALLOUTS as readonly string[]).includes(name.toLowerCase());
}
