/** Blocks that are marked by a line and an indentation, as Python-Markdown has them: admonitions and tabs, also in each other. */
import { callout, capitalised, details, tabs } from './directives.ts';
import { closes, fenceAt } from './code-marks.ts';

const BOX = /^([ \t]*)(!!!|\?\?\?\+?)[ \t]*([\w-]+(?:[ \t]+[\w-]+)*)?[ \t]*(?:"(.*)")?[ \t]*$/;
const TAB = /^([ \t]*)===[!+]*[ \t]+["'](.*)["'][ \t]*$/;
/** Deeper than anyone indents. */
const DEEPEST = 12;

export function withDirectives(text: string, depth = 0): string {
  if (depth > DEEPEST || !/^[ \t]*(?:!!!|\?\?\?|===[!+]*[ \t]+["'])/m.test(text)) return text;
  const lines = text.split('\n');
  const out: string[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? '';
    const fence = fenceAt(line);
    if (fence !== undefined) {
      const end = lines.findIndex((each, index) => index > at && closes(each, fence));
      const to = end === -1 ? lines.length : end + 1;
      out.push(...lines.slice(at, to));
      at = to;
      continue;
    }
    const made = boxAt(lines, at, depth) ?? tabsAt(lines, at, depth);
    if (made === undefined) {
      out.push(line);
      at += 1;
      continue;
    }
    // A directive that follows text directly would be read as more of that paragraph.
    if (out.at(-1)?.trim()) out.push('');
    out.push(made.text);
    if (made.end < lines.length && lines[made.end]?.trim()) out.push('');
    at = made.end;
  }
  return out.join('\n');
}

interface Made {
  readonly text: string;
  /** The line behind it. */
  readonly end: number;
}

function boxAt(lines: readonly string[], at: number, depth: number): Made | undefined {
  const [whole, indent = '', mark = '', names = '', title] = BOX.exec(lines[at] ?? '') ?? [];
  if (whole === undefined || (names === '' && title === undefined)) return undefined;
  const { inside, end } = below(lines, at + 1, indent);
  // Three marks at the beginning of a sentence are those of a person.
  if (inside === '' && title === undefined) return undefined;
  const [name = ''] = names.split(/\s+/);
  const text = withDirectives(inside, depth + 1);
  const made =
    mark === '???'
      ? details(title === undefined || title === '' ? capitalised(name || 'note') : title, text)
      : callout(name, title, text);
  return { text: indented(made, indent), end };
}

function tabsAt(lines: readonly string[], at: number, depth: number): Made | undefined {
  const found: { label: string; inside: string }[] = [];
  const indent = TAB.exec(lines[at] ?? '')?.[1];
  let end = at;
  for (let next = at; indent !== undefined;) {
    const tab = TAB.exec(lines[next] ?? '');
    if (tab?.[1] !== indent) break;
    const block = below(lines, next + 1, indent);
    found.push({ label: tab[2] ?? '', inside: withDirectives(block.inside, depth + 1) });
    end = block.end;
    next = end;
    while (next < lines.length && lines[next]?.trim() === '') next += 1;
  }
  return indent === undefined || found.length === 0 ? undefined : { text: indented(tabs(found), indent), end };
}

/** The lines that are indented further than the one above them, with the blank ones between. */
function below(
  lines: readonly string[],
  from: number,
  indent: string,
): { readonly inside: string; readonly end: number } {
  const least = widthOf(indent) + 4;
  let [at, end] = [from, from];
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.trim() === '') continue;
    if (widthOf(/^[ \t]*/.exec(line)?.[0] ?? '') < least) break;
    end = at + 1;
  }
  return {
    inside: lines
      .slice(from, end)
      .map((line) => dedented(line, least))
      .join('\n')
      .replace(/^(?:[ \t]*\n)+/, ''),
    end,
  };
}

function widthOf(space: string): number {
  return space.replaceAll('\t', '    ').length;
}

function dedented(line: string, width: number): string {
  const [space = ''] = /^[ \t]*/.exec(line) ?? [];
  return space.replaceAll('\t', '    ').slice(width) + line.slice(space.length);
}

export function indented(text: string, indent: string): string {
  return indent === ''
    ? text
    : text
        .split('\n')
        .map((line) => (line === '' ? line : indent + line))
        .join('\n');
}
