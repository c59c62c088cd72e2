/** The lines of a text, with what YAML sees in one: its indentation, its dashes, the name of a field and its value. */

export interface Line {
  readonly index: number;
  readonly start: number;
  /** Without the line break. */
  readonly end: number;
  readonly text: string;
  readonly indent: number;
}

export class Lines {
  readonly all: readonly Line[];

  constructor(text: string) {
    let start = 0;
    this.all = text.split('\n').map((whole, index) => {
      const own = whole.endsWith('\r') ? whole.slice(0, -1) : whole;
      const line = { index, start, end: start + own.length, text: own, indent: own.length - own.trimStart().length };
      start += whole.length + 1;
      return line;
    });
  }

  /** The line in which an offset lies. */
  at(offset: number): Line | undefined {
    let low = 0;
    let high = this.all.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.all[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.all[low];
  }

  /** The lines above one that hold something, the nearest first. */
  *above(line: Line, most = 200): Generator<Line> {
    for (let index = line.index - 1; index >= Math.max(0, line.index - most); index -= 1) {
      const each = this.all[index];
      if (each !== undefined && !isEmpty(each)) yield each;
    }
  }

  /** The line and those below it that are indented at least as deep. */
  block(line: Line, depth: number): readonly Line[] {
    const found = [line];
    for (let index = line.index + 1; index < this.all.length; index += 1) {
      const each = this.all[index];
      if (each === undefined || (!isBlank(each) && each.indent < depth) || /^(---|\.\.\.)\s*$/.test(each.text)) break;
      found.push(each);
    }
    while (found.length > 1 && isBlank(found.at(-1) ?? line)) found.pop();
    return found;
  }
}

function isBlank({ text }: Line): boolean {
  return text.trim() === '';
}

export function isEmpty(line: Line): boolean {
  return isBlank(line) || /^\s*#/.test(line.text) || /^---\s*$/.test(line.text);
}

export interface Field {
  /** The indentation with its dashes. */
  readonly lead: string;
  /** With its colon and the white space behind it; empty for an item that is a plain value. */
  readonly head: string;
  readonly name: string | undefined;
  /** Without a comment at its end. */
  readonly value: string;
  /** The comment, with the white space before it. */
  readonly tail: string;
}

const FIELD = /^(\s*(?:-\s+)*)((?!-\s)(?:[^\s:#"'[\]{}]|[^\s:#"'[\]{}][^:#"'[\]{}]*?[^\s:#"'[\]{}])\s*:\s+)(.*)$/u;
const NAME_ONLY = /^(\s*(?:-\s+)*)([\w-]+)\s*:\s*$/;
const ITEM = /^(\s*(?:-\s+)+)(.*)$/;

/** A line as a field or as an item of a list; none where it is neither. */
export function fieldOf(line: Line): Field | undefined {
  const field = FIELD.exec(line.text);
  if (field !== null) {
    const [, lead = '', head = '', rest = ''] = field;
    return { lead, head, name: head.replace(/\s*:\s+$/, ''), ...withoutComment(rest) };
  }
  const alone = NAME_ONLY.exec(line.text);
  if (alone !== null) return { lead: alone[1] ?? '', head: `${alone[2] ?? ''}:`, name: alone[2], value: '', tail: '' };
  const item = ITEM.exec(line.text);
  return item === null
    ? undefined
    : { lead: item[1] ?? '', head: '', name: undefined, ...withoutComment(item[2] ?? '') };
}

/** A `#` that touches the next word is text that was meant, as in `#platform`. */
function withoutComment(text: string): { readonly value: string; readonly tail: string } {
  const value = text.replace(/\s+#(?:\s.*)?$/, '').trimEnd();
  return { value, tail: text.slice(value.length).trimEnd() };
}

/** Where the name of a field or the text of an item begins. */
export function columnOf(line: Line): number {
  return fieldOf(line)?.lead.length ?? line.indent;
}
