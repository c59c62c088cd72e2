/** The dashes of a list: missing, without their space, or another character that looks like one. */
import { fieldOf, type Line, type Lines } from './lines.ts';
import { code, type Edit, type Guess, type Slip } from './slip.ts';

/** A sign that is a bullet even where its text touches it, one that is only before a space, or a dash at a word. */
const MARK = /^(\s*)([–—―−‒•‣◦●○▪]|[·∙*+](?=\s)|--(?=\s)|-(?=\p{L}))\s*(\S.*)$/u;

/** A line that begins with something like a dash: with what, and with which text behind it. */
export function markOf(
  line: Line,
): { readonly lead: string; readonly mark: string; readonly rest: string } | undefined {
  const [, lead = '', mark, rest = ''] = MARK.exec(line.text) ?? [];
  return mark === undefined ? undefined : { lead, mark, rest };
}

/** `-id: craft`, `– alarm`, `• alarm`: all items of a list that begin so are one mistake. */
export const mark: Guess = ({ lines, line }) => {
  const found = markOf(line);
  if (found === undefined) return undefined;
  const first = asItem(lines, line, found.rest, messageFor(found.mark));
  const edits = new Map(first.edits.map((edit) => [edit.from, edit]));
  for (const each of lines.block(line, line.indent).slice(1)) {
    const next = each.indent === line.indent ? markOf(each) : undefined;
    if (next?.mark !== found.mark) continue;
    for (const edit of asItem(lines, each, next.rest, '').edits) edits.set(edit.from, edit);
  }
  return { ...first, edits: [...edits.values()].toSorted((a, b) => a.from - b.from) };
};

function messageFor(mark: string): string {
  return mark === '-'
    ? 'Unexpected `-` that touches its text, expected a dash and a space'
    : `Unexpected \`${mark}\` at the start of a line, expected a dash (\`-\`) and a space`;
}

/** The line as an item of a list, with what belongs to the item below it. */
function asItem(lines: Lines, line: Line, text: string, message: string): Slip {
  const written = `${' '.repeat(line.indent)}- ${text}`;
  const below = lines.block(line, line.indent + 1).slice(1);
  const own = below.find(({ text: each }) => each.trim() !== '');
  const shift = own === undefined ? 0 : line.indent + 2 - own.indent;
  const moved = shift === 0 ? [] : below.map((each) => indented(each, each.indent + shift));
  return {
    message,
    hint: `Write ${code(written.trim())}.`,
    range: [line.start + line.indent, line.end],
    edits: [{ from: line.start, to: line.end, text: written }, ...moved],
  };
}

export function indented(line: Line, indent: number): Edit {
  const text = line.text.trim() === '' ? line.text : `${' '.repeat(Math.max(0, indent))}${line.text.trimStart()}`;
  return { from: line.start, to: line.end, text };
}

/** The nearest item above in the column of a line. */
function itemAbove(lines: Lines, line: Line): Line | undefined {
  for (const each of lines.above(line)) {
    if (each.indent < line.indent) return undefined;
    if (each.indent === line.indent) return /^\s*-\s/.test(each.text) ? each : undefined;
  }
  return undefined;
}

/** A line in the column of dashes that has none: a new item where it begins like the one above. */
export const missingDash: Guess = ({ lines, line }) => {
  const item = itemAbove(lines, line);
  if (item === undefined || /^\s*-(\s|$)/.test(line.text)) return undefined;
  const name = fieldOf(line)?.name;
  if (name !== undefined && name !== fieldOf(item)?.name) return undefined;
  // A number that was typed for the dash.
  const text = line.text.trimStart().replace(/^\d{1,2}[.)]\s+(?=\S)/, '');
  return asItem(lines, line, text, 'Unexpected line without a dash, expected an item of the list');
};

/** `tags: - alarm`. */
export const listBesideName: Guess = ({ lines, line }) => {
  const field = fieldOf(line);
  if (field?.name === undefined || !/^-\s/.test(field.value)) return undefined;
  const below = lines.all[line.index + 1];
  const dashes =
    below !== undefined && below.indent > line.indent && below.text.trimStart().startsWith('- ')
      ? below.indent
      : undefined;
  const item = `${' '.repeat(dashes ?? field.lead.length + 2)}${field.value}`;
  const from = line.start + field.lead.length + field.head.length;
  return {
    message: 'Unexpected `-` beside the name of a field, expected the list below it',
    hint: `Begin the list on the next line: ${code(`${field.name}:`)}, then ${code(item)}.`,
    range: [from, from + 1],
    edits: [{ from: line.start, to: line.end, text: `${field.lead}${field.head.trimEnd()}\n${item}${field.tail}` }],
  };
};
