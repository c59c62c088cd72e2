/** The Markdown of a page of Notion as Waymark reads it: callouts, properties under the title. */
import { dayIn } from '../../text/written-day.ts';
import { asText } from '../../guide-file.ts';
import { cellInMarkdown } from './database.ts';

// cspell:ignore schlagw, örter, zuletzt, bearbeitet
export interface NotionText {
  readonly body: string;
  readonly properties: ReadonlyMap<string, string>;
}

/** Signs at the head of a callout that say what kind it is; with others it is a note, and the sign stays. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/^(?:💡|✅|👍)\uFE0F?/u, 'tip'],
  [/^(?:⚠|🚧)\uFE0F?/u, 'warning'],
  [/^(?:🚨|🛑|⛔|❌|🔥)\uFE0F?/u, 'caution'],
  [/^(?:❗|‼|📣)\uFE0F?/u, 'important'],
  [/^(?:ℹ|📝|🗒|📌|👉)\uFE0F?/u, 'note'],
];

/** @param columns of the database that the page is a row of; none where it is in none */
export function notionText(text: string, columns: readonly string[] | undefined): NotionText {
  const [, title = '', rest = text] = /^\s*(# [^\n]*\n?)?([\s\S]*)$/.exec(text) ?? [];
  const { properties, body } = propertiesIn(rest, columns);
  const lines = [...properties]
    .filter(([name, value]) => value !== '' && !isTags(name))
    .map(([name, value]) => `- **${asText(name)}:** ${cellInMarkdown(value)}`);
  const head = lines.length === 0 ? '' : `${lines.join('\n')}\n\n`;
  return { body: `${title}\n${head}${callouts(body).replace(/^\n+/, '')}`, properties };
}

/** Lines `Owner: x` in a row under the title: those of the columns, or all of them where nothing says which there are. */
function propertiesIn(text: string, columns: readonly string[] | undefined): NotionText {
  const properties = new Map<string, string>();
  const lines = text.replace(/^\n+/, '').split('\n');
  let at = 0;
  let last: string | undefined;
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.trim() === '') break;
    const [, name, value = ''] = /^([^:\n]{1,60}): ?(.*)$/.exec(line) ?? [];
    if (name !== undefined && (columns === undefined ? isName(name) : columns.includes(name))) {
      properties.set(name, value.trim());
      last = name;
    } else if (last !== undefined && columns !== undefined)
      properties.set(last, `${properties.get(last) ?? ''}\n${line}`);
    else return { body: text, properties: new Map() };
  }
  // One line with a colon, of a page outside of a database, is a sentence.
  if (columns === undefined && properties.size < 2) return { body: text, properties: new Map() };
  return { body: lines.slice(at).join('\n'), properties };
}

function isName(name: string): boolean {
  return /^\p{Lu}[\p{L}\p{N} /&-]*$/u.test(name) && name.split(' ').length <= 4;
}

export function isTags(name: string): boolean {
  return /^(?:tags?|labels?|schlagw(?:ort|örter))$/i.test(name);
}

export function property(properties: ReadonlyMap<string, string>, wanted: RegExp): string | undefined {
  return [...properties].find(([name, value]) => wanted.test(name) && value !== '')?.[1];
}

export function lastEdited(properties: ReadonlyMap<string, string>): string | undefined {
  const written = property(
    properties,
    /^(?:last edited(?: time)?|last reviewed|reviewed(?: on)?|updated|zuletzt bearbeitet)$/i,
  );
  return written === undefined ? undefined : dayIn(written);
}

interface Open {
  /** The line that opens it. */
  readonly at: number;
  readonly head: string;
  /** The most colons of what is inside. */
  inner: number;
}

/** `<aside>` and `</aside>` on lines of their own, and formulas, which are shown as code; code is left alone. */
function callouts(text: string): string {
  let fence = '';
  const lines = text.split('\n');
  const open: Open[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const mark = /^\s*(`{3,}|~{3,}|\$\$\s*$)/.exec(line)?.[1]?.trim() ?? '';
    if (mark !== '') {
      if (mark === '$$' && (fence === '' || fence === '$$'))
        lines[at] = line.replace(/\$\$\s*$/, fence === '' ? '```latex' : '```');
      fence = fence === '' ? mark : mark.startsWith(fence) ? '' : fence;
      continue;
    }
    if (fence !== '') continue;
    lines[at] = line.replace(/\$`([^`]+)`\$/g, '`$1`');
    const [, indent, first = ''] = /^(\s*)<aside>\s*(.*)$/.exec(line) ?? [];
    if (indent !== undefined) open.push(opened(lines, at, indent, first));
    else if (/<\/aside>\s*$/.test(line)) {
      const last = open.pop();
      if (last === undefined) continue;
      const colons = ':'.repeat(last.inner + 1);
      const before = line.replace(/<\/aside>\s*$/, '');
      lines[at] = `${before.trim() === '' ? '' : `${before}\n`}${/^\s*/.exec(line)?.[0] ?? ''}${colons}`;
      lines[last.at] = `${/^\s*/.exec(last.head)?.[0] ?? ''}${colons}${last.head.trimStart()}`;
      const outer = open.at(-1);
      if (outer !== undefined) outer.inner = Math.max(outer.inner, colons.length);
    }
  }
  return lines.join('\n');
}

/** Takes the sign of a callout out of its first line; what it becomes stands once its end is found. */
function opened(lines: string[], at: number, indent: string, first: string): Open {
  const inner = first === '' ? at + 1 : at;
  const words = first === '' ? (lines[inner] ?? '').trim().replace(/^<img [^>]*>\s*/, '') : first;
  const [sign, kind] = SIGNS.find(([each]) => each.test(words)) ?? [undefined, 'note'];
  const left = sign === undefined ? words : words.replace(sign, '').trim();
  const isCallout = !/^<\/?aside>/.test(words);
  if (first === '' && isCallout) lines[inner] = left === '' ? '' : `${indent}${left}`;
  return { at, head: `${indent}${kind}${first === '' ? '' : `\n${indent}${left}`}`, inner: 3 };
}
