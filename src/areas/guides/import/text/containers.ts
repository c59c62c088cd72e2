/**
 * Blocks between lines of colons, `:::tip[Title]` … `:::`, as Docusaurus, VitePress and Starlight write them, and blocks that
 * converters of components leave behind: all become directives of Waymark, those that hold others with more colons.
 */
import { CALLOUTS, knownCallout, sameCallout } from '#markdown/callout-names.ts';
import { codeIn } from './code-in.ts';

// No text holds these: they are private, and `withoutMarks` takes them out of what is read.
const OPEN = '\uE000';
const CLOSE = '\uE001';
const BETWEEN = '\uE002';

/** More levels than any reader follows: what lies deeper stands in the one around it. */
const DEEPEST = 20;

export function withoutMarks(text: string): string {
  return text.replace(/[\uE000-\uE002]/g, '');
}

/** A block that `directives` makes a directive of. */
export function block(name: string, label: string, body: string, attributes = ''): string {
  return `${OPEN}${name}${BETWEEN}${label}${BETWEEN}${attributes}\n${body}\n${CLOSE}`;
}

/** What a name of the tool becomes, where it is no callout: `code-group` is `tabs`; `none` keeps only what it holds. */
export type ContainerNames = Readonly<Record<string, 'details' | 'tabs' | 'steps' | 'cards' | 'none' | undefined>>;

interface Block {
  readonly name: string;
  readonly label: string;
  readonly attributes: string;
  readonly indent: string;
  readonly colons: number;
  readonly lines: (string | Block)[];
}

const LINE = /^([ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?)(:{3,})[ \t]*(?:([A-Za-z][\w-]*)[ \t]*(.*))?$/;

/** @param understood takes what said only how a block looks */
export function directives(text: string, names: ContainerNames = {}, understood: string[] = []): string {
  const code = codeIn(text);
  const root: Block = { name: '', label: '', attributes: '', indent: '', colons: 0, lines: [] };
  const open: Block[] = [root];
  let span = 0;
  let offset = 0;
  for (const line of text.split('\n')) {
    while (span < code.length && (code[span]?.to ?? 0) <= offset) span += 1;
    const isCode = (code[span]?.from ?? Infinity) <= offset;
    offset += line.length + 1;
    if (isCode || !readLine(line, open, understood)) (open.at(-1) ?? root).lines.push(line);
  }
  return printed(root, names).lines.join('\n');
}

/** Whether the line was one that opens or closes a block. */
function readLine(line: string, open: Block[], understood: string[]): boolean {
  const mark = line.search(/[\uE000\uE001]/);
  if (mark !== -1) {
    if (line.charAt(mark) === CLOSE)
      closeAt(
        open,
        open.findLastIndex(({ colons }) => colons === 0),
      );
    else {
      const [name = '', label = '', attributes = ''] = line.slice(mark + 1).split(BETWEEN);
      openIn(open, { name, label, attributes, indent: line.slice(0, mark), colons: 0, lines: [] });
    }
    return true;
  }
  const [, indent = '', signs = '', name, rest = ''] = LINE.exec(line) ?? [];
  if (signs === '') return false;
  if (name !== undefined) {
    // A directive of another kind, `:::name{…}` without words, has no label.
    const [look = ''] = /\{[^{}]*\}[ \t]*$/.exec(rest) ?? [];
    if (look !== '') understood.push(look);
    const words = rest.slice(0, rest.length - look.length).trim();
    openIn(open, {
      name,
      label: /^\[(.*)\]$/.exec(words)?.[1] ?? words,
      attributes: '',
      indent,
      colons: signs.length,
      lines: [],
    });
    return true;
  }
  const least = open.findLastIndex(({ colons }, at) => at > 0 && colons === 0) + 1;
  const same = open.findLastIndex(({ colons }, at) => at >= least && colons === signs.length);
  closeAt(
    open,
    same > 0 ? same : open.findLastIndex(({ colons }, at) => at >= least && colons > 0 && colons < signs.length),
  );
  return true;
}

function openIn(open: Block[], block: Block): void {
  if (open.length <= DEEPEST) open.at(-1)?.lines.push(block);
  // What is too deep is collected in its own list and joined where it would have stood.
  else open.at(-1)?.lines.push({ ...block, name: 'none' });
  const last = open.at(-1)?.lines.at(-1);
  if (typeof last === 'object') open.push(last);
}

function closeAt(open: Block[], at: number): void {
  if (at > 0) open.length = at;
}

interface Printed {
  readonly lines: readonly string[];
  /** How many levels of directives stand in it. */
  readonly height: number;
}

function printed(block: Block, names: ContainerNames): Printed {
  const inner = block.lines.map((line) =>
    typeof line === 'string' ? { lines: [line], height: 0 } : printed(line, names),
  );
  const lines = inner.flatMap((each) => each.lines);
  const height = inner.reduce((most, each) => Math.max(most, each.height), 0);
  const own = block.colons === 0 ? undefined : Object.hasOwn(names, block.name) ? names[block.name] : undefined;
  const kind = own ?? block.name;
  if (block.name === '') return { lines, height };
  if (kind === 'none') {
    const label = block.colons === 0 || block.label === '' ? [] : [`${block.indent}**${block.label}**`, ''];
    return { lines: [...label, ...lines], height };
  }
  if (own === 'tabs') return codeTabs(block, lines);
  const colons = ':'.repeat(3 + height);
  return {
    lines: [`${block.indent}${colons}${openingOf(kind, block)}`, ...lines, `${behindMarker(block.indent)}${colons}`],
    height: height + 1,
  };
}

/** What follows a block in a list stands below its text. */
function behindMarker(indent: string): string {
  return indent.replace(/[^\s>]/g, ' ');
}

const OWN = new Set<string>([...CALLOUTS, 'details', 'tabs', 'tab', 'steps', 'cards', 'card']);

function openingOf(kind: string, { label, attributes }: Block): string {
  if (kind === 'details') return `details[${label === '' ? 'Details' : asLabel(label)}]`;
  if (OWN.has(kind)) return `${kind}${label === '' ? '' : `[${asLabel(label)}]`}${attributes}`;
  const type = knownCallout(kind) ?? 'note';
  const named = label === '' && sameCallout(kind) === undefined ? capitalised(kind.replaceAll('-', ' ')) : label;
  return `${type}${named === '' ? '' : `[${asLabel(named)}]`}`;
}

function asLabel(label: string): string {
  let depth = 0;
  const isBalanced =
    [...label.matchAll(/[[\]]/g)].every(([sign]) => (depth += sign === '[' ? 1 : -1) >= 0) && depth === 0;
  return isBalanced ? label : label.replace(/(?<!\\)[[\]]/g, String.raw`\$&`);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Blocks of code beside each other, each under its name: ```` ```ts [limit.ts] ````. */
function codeTabs({ indent }: Block, lines: readonly string[]): Printed {
  const inside = behindMarker(indent);
  const out = [`${indent}::::tabs`];
  let fence = '';
  let count = 0;
  for (const line of lines) {
    const [, sign = '', language = '', rest = ''] = /^[ \t>]*(`{3,}|~{3,})[ \t]*([^\s[{]*)(.*)$/.exec(line) ?? [];
    if (fence === '' && sign !== '') {
      fence = sign;
      count += 1;
      const [marked = '', label = ''] = /\[([^\]]*)\]/.exec(rest) ?? [];
      const title = /title="([^"]*)"/.exec(rest)?.[1] ?? '';
      const named = [label, title, language.replace(/:.*$/, ''), String(count)].find((each) => each !== '') ?? '';
      out.push(`${inside}:::tab[${asLabel(named)}]`, line.replace(marked === '' ? /$^/ : marked, '').trimEnd());
    } else if (fence !== '' && sign.startsWith(fence) && language === '' && rest.trim() === '') {
      fence = '';
      out.push(line, `${inside}:::`);
    } else if (fence !== '') out.push(line);
    else if (line.trim() !== '') return { lines, height: 0 };
  }
  if (count === 0) return { lines, height: 0 };
  if (fence !== '') out.push(`${inside}${fence}`, `${inside}:::`);
  return { lines: [...out, `${inside}::::`], height: 2 };
}
