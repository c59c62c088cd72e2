/** Changes members of an object in JSON with comments, as settings of VS Code are written, and leaves all else as it is. */
import { parseTree, stripComments, type Node, type ParseError } from 'jsonc-parser';

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
 * Sets a member of an object, in its place where it is there and at the end otherwise. `modify` of the package writes
 * lists of others anew, and moves a comment at the end of a line to the line below.
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
  const { members, close } = membersOf(text);
  const own = members.find((each) => each.name === name);
  if (own !== undefined) return text.slice(0, own.from) + value(text.slice(own.from, own.to)) + text.slice(own.to);
  const last = members.at(-1);
  const before = text.slice(0, close).trimEnd();
  const at = last?.to ?? before.length;
  const comma = last === undefined || stripComments(text.slice(at, close)).includes(',') ? '' : ',';
  const gap = text.slice(before.length, close);
  const closing = gap.includes('\n') ? gap : `\n${indent.slice(2)}`;
  const shown = last === undefined ? indent : indentOf(text, last.start, indent);
  return `${before.slice(0, at)}${comma}${before.slice(at)}\n${shown}${line()}${closing}${text.slice(close)}`;
}

/** An object without some of its members, each with the comma behind it. */
export function withoutMembers(text: string, isGone: (name: string) => boolean): string {
  const { members, close } = membersOf(text);
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

/** @throws NotJson */
function membersOf(text: string): Members {
  const faults: ParseError[] = [];
  // A space keeps the places of what follows the mark at the start of some files.
  const object = parseTree(text.replace(/^\uFEFF/, ' '), faults, { allowTrailingComma: true });
  if (object?.type !== 'object' || faults[0] !== undefined) throw new NotJson(faults[0]?.offset ?? 0);
  return { members: (object.children ?? []).map(memberOf), close: object.offset + object.length - 1 };
}

function memberOf({ offset, children: [name, value] = [] }: Node): Member {
  if (name === undefined || value === undefined) throw new NotJson(offset);
  return { name: String(name.value), start: offset, from: value.offset, to: value.offset + value.length };
}
