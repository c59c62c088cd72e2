/** Changes members of an object in JSON with comments, as settings of VS Code are written, and leaves all else as it is. */

interface Member {
  readonly name: string;
  readonly start: number;
  /** Of the value. */
  readonly from: number;
  readonly to: number;
}

interface Members {
  readonly members: readonly Member[];
  /** The bracket that closes the object. */
  readonly close: number;
}

/** Where a text stops being JSON with comments. */
export class NotJson extends Error {
  readonly at: number;
  constructor(at: number) {
    super(`Unexpected text at character ${at}`);
    this.at = at;
  }
}

/**
 * Sets a member of an object, in its place where it is there and at the end otherwise.
 * @param value made from the one that is there; of none where there is none
 * @param indent of a member where no other shows it
 * @throws NotJson
 */
export function withMember(
  text: string,
  name: string,
  value: (there: string | undefined) => string,
  indent = '  ',
): string {
  const line = () => `${JSON.stringify(name)}: ${value(undefined)}`;
  if (text.trim() === '') return `{\n${indent}${line()}\n}\n`;
  const start = skip(text, 0);
  const { members, close } = membersAt(text, start);
  const end = skip(text, close + 1);
  if (end < text.length) throw new NotJson(end);
  const own = members.find((each) => each.name === name);
  if (own !== undefined) return text.slice(0, own.from) + value(text.slice(own.from, own.to)) + text.slice(own.to);
  const last = members.at(-1);
  const before = text.slice(0, close).trimEnd();
  const comma = last === undefined || text[skip(text, last.to)] === ',' ? '' : ',';
  const at = last?.to ?? before.length;
  const gap = text.slice(before.length, close);
  const closing = gap.includes('\n') ? gap : `\n${indent.slice(2)}`;
  const shown = last === undefined ? indent : indentOf(text, last.start, indent);
  return `${before.slice(0, at)}${comma}${before.slice(at)}\n${shown}${line()}${closing}${text.slice(close)}`;
}

/** An object without some of its members, each with the comma behind it. */
export function withoutMembers(text: string, isGone: (name: string) => boolean): string {
  const { members, close } = membersAt(text, skip(text, 0));
  let rest = '';
  let from = 0;
  for (const [index, { name, start }] of members.entries()) {
    if (!isGone(name)) continue;
    const next = members[index + 1]?.start;
    rest += text.slice(from, start);
    if (next === undefined) rest = rest.trimEnd();
    // Behind the last one, the bracket stays on its line.
    from = next ?? text.slice(0, close).trimEnd().length;
  }
  return rest + text.slice(from);
}

function indentOf(text: string, at: number, usual: string): string {
  const before = text.slice(text.lastIndexOf('\n', at) + 1, at);
  return /^\s*$/.test(before) ? before : usual;
}

function membersAt(text: string, open: number): Members {
  if (text[open] !== '{') throw new NotJson(open);
  const members: Member[] = [];
  let at = skip(text, open + 1);
  while (text[at] !== '}') {
    const end = pass(TEXT, text, at);
    const colon = skip(text, end);
    if (text[colon] !== ':') throw new NotJson(colon);
    const from = skip(text, colon + 1);
    const to = valueEnd(text, from);
    members.push({ name: JSON.parse(text.slice(at, end)) as string, start: at, from, to });
    const next = skip(text, to);
    if (text[next] !== ',' && text[next] !== '}') throw new NotJson(next);
    at = text[next] === ',' ? skip(text, next + 1) : next;
  }
  return { members, close: at };
}

/** Behind a value: brackets are counted, texts and comments in it passed over. */
function valueEnd(text: string, start: number): number {
  let depth = 0;
  let at = start;
  do {
    const sign = text[at] ?? '';
    if (depth === 0 && ',:]}'.includes(sign)) throw new NotJson(at);
    if ('[{'.includes(sign)) depth += 1;
    if (']}'.includes(sign)) depth -= 1;
    at = pass(sign === '"' ? TEXT : OTHER, text, at);
    if (depth > 0) at = skip(text, at);
  } while (depth > 0);
  return at;
}

const TEXT = /"(?:[^"\\\n]|\\.)*"/y;
const OTHER = /[[\]{},:]|[\w.+-]+/y;
const GAP = /(?:[\s\uFEFF]|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y;

/** Past spaces and comments. */
function skip(text: string, at: number): number {
  return pass(GAP, text, at);
}

function pass(what: RegExp, text: string, at: number): number {
  what.lastIndex = at;
  if (!what.test(text)) throw new NotJson(at);
  return what.lastIndex;
}
