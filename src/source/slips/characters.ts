/** Characters that look like YAML syntax but are something else. */
import { fieldOf } from './lines.ts';
import { quoted, rewritten, type Guess } from './slip.ts';

/** Spaces that YAML does not treat as spaces. */
const WIDE = '\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000';
/** Characters without a width. */
const NARROW = '\\u00ad\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff';
const ANY = new RegExp(`[${WIDE}${NARROW}]`, 'u');
/** Indentation, dashes and the name of a field: what YAML reads as structure. */
const STRUCTURE = new RegExp(
  `^[\\s${NARROW}]*(?:-[\\s${NARROW}]+)*(?:[^:\\s"'#]+?[\\s${NARROW}]*:[\\s${NARROW}]+)?`,
  'u',
);

const NAMES = new Map([
  ['\u00a0', 'no-break space'],
  ['\u00ad', 'soft hyphen'],
  ['\u200b', 'zero-width space'],
  ['\u3000', 'ideographic space'],
  ['\ufeff', 'byte order mark'],
]);

/** The name of the first invisible character in a text. */
export function invisibleIn(text: string): { readonly at: number; readonly name: string } | undefined {
  const found = ANY.exec(text);
  if (found === null) return undefined;
  const point = `U+${(found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const name = NAMES.get(found[0]);
  return { at: found.index, name: name === undefined ? `invisible character (${point})` : `${name} (${point})` };
}

/** The text as it looks. */
export function visible(text: string): string {
  return text.replace(new RegExp(`[${NARROW}]`, 'gu'), '').replace(new RegExp(`[${WIDE}]`, 'gu'), ' ');
}

/** A no-break or zero-width space where YAML needs a space, or nothing. */
export const invisible: Guess = ({ line }) => {
  const [structure = ''] = STRUCTURE.exec(line.text) ?? [];
  const found = invisibleIn(structure);
  if (found === undefined) return undefined;
  const at = line.start + found.at;
  const written = visible(structure) + line.text.slice(structure.length);
  return rewritten(line, written, invisibleMessage(found.name), [at, at + 1]);
};

export function invisibleMessage(name: string): string {
  return `Unexpected ${name}, expected an ordinary space or nothing`;
}

/** Only spaces indent. Several widths are tried for a tab. */
export const tabs: readonly Guess[] = [2, 4, 8].map((width): Guess => ({ lines, line }) => {
  const at = line.text.search(/\t/);
  if (at === -1 || at >= line.text.length - line.text.trimStart().length) return undefined;
  // All lines of one block are indented alike, and are one mistake.
  const block = lines.block(line, 1).filter((each) => /^\s*\t/.test(each.text));
  const untabbed = (text: string) => text.replace(/^\s+/, (white) => white.replaceAll('\t', ' '.repeat(width)));
  const written = untabbed(line.text);
  const indent = written.length - written.trimStart().length;
  return {
    message: 'Unexpected tab, expected spaces',
    hint: `Indent with spaces: YAML takes no tabs there. With ${indent} of them it is \`${written}\`.`,
    range: [line.start + at, line.start + at + 1],
    edits: block.map((each) => ({ from: each.start, to: each.end, text: untabbed(each.text) })),
  };
});

const OPENING = '“”„‟«»‘’‚‹›″';
const WRAPPED = new RegExp(`^[${OPENING}](.*)[${OPENING}"']$|^["'](.*)[${OPENING}]$`, 'u');

/** The text between typographic quotes, where they enclose all of it. */
export function withoutSmartQuotes(value: string): string | undefined {
  const found = WRAPPED.exec(value);
  const inner = found?.[1] ?? found?.[2];
  // Quotes inside as well are those of two quotations, or of one that the value begins and ends with by chance.
  return inner === undefined || inner.trim() === '' || /["“”„«»]/u.test(inner) ? undefined : inner.trim();
}

export const SMART_QUOTES = 'Unexpected typographic quotes around a value, expected straight ones or none';

export const smartQuotes: Guess = ({ line }) => {
  const field = fieldOf(line);
  const inner = field && withoutSmartQuotes(field.value);
  if (field === undefined || inner === undefined) return undefined;
  const from = line.start + field.lead.length + field.head.length;
  return rewritten(line, `${field.lead}${field.head}${quoted(inner)}${field.tail}`, SMART_QUOTES, [
    from,
    from + field.value.length,
  ]);
};

/** The colon of an East Asian keyboard. */
export const wideColon: Guess = ({ line }) => {
  const [, lead = '', value] = /^(\s*(?:-\s+)*[\w-]+)\s*[：﹕∶]\s*(.*)$/u.exec(line.text) ?? [];
  if (value === undefined) return undefined;
  return rewritten(line, `${lead}: ${value}`.trimEnd(), 'Unexpected wide colon, expected `:` and a space');
};
