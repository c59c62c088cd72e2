/** Quotes and brackets that are not closed, and text that YAML takes for the start of something else. */
import { fieldOf, type Field, type Line } from './lines.ts';
import { code, quoted, rewritten, type Guess, type Slip } from './slip.ts';

function withValue(line: Line, field: Field, value: string, message: string): Slip {
  const from = line.start + field.lead.length + field.head.length;
  return rewritten(line, `${field.lead}${field.head}${value}${field.tail}`, message, [from, from + field.value.length]);
}

/** `title: "Runbook`. */
export const unclosedQuote: Guess = ({ line }) => {
  const field = fieldOf(line);
  const quote = field?.value.charAt(0);
  if (field === undefined || (quote !== '"' && quote !== "'")) return undefined;
  const inner = field.value.slice(1);
  if (inner.endsWith(quote) || (inner.includes(quote) && !/\w'\w/.test(inner))) return undefined;
  const name = quote === '"' ? 'double' : 'single';
  return withValue(line, field, quoted(inner), `Unexpected end of the text, expected a closing ${name} quote`);
};

/** `title: Runbook"`: a quote that nothing opens is text for YAML; with a colon inside it is a mistake. */
export const unopenedQuote: Guess = ({ line }) => {
  const field = fieldOf(line);
  if (field === undefined || !/^[^"'].*["']$/.test(field.value) || !/:\s/.test(field.value)) return undefined;
  return withValue(
    line,
    field,
    quoted(field.value.slice(0, -1)),
    'Unexpected closing quote, expected an opening one before it',
  );
};

/** `title: 'It's here'`, `title: "On" or "off"`. */
export const afterQuote: Guess = ({ line }) => {
  const field = fieldOf(line);
  if (field === undefined || !/^["']/.test(field.value)) return undefined;
  const isWrapped = /^'.*'$|^".*"$/.test(field.value);
  const inner = field.value.slice(1, -1);
  // Of two quotations, such as `"On" or "off"`, the quotes are part of the text.
  const value = isWrapped && !/^\w[^"]*"\s.*\s"/.test(inner) ? inner : field.value;
  return withValue(line, field, quoted(value), 'Unexpected text after the end of a value, expected a new line');
};

/** `title: "C:\pager"`. */
export const backslash: Guess = ({ line }) => {
  const field = fieldOf(line);
  if (field === undefined || !/^".*\\.*"$/.test(field.value)) return undefined;
  const at = line.start + line.text.indexOf('\\');
  const slip = withValue(
    line,
    field,
    `'${field.value.slice(1, -1).replaceAll("'", "''")}'`,
    'Unexpected backslash between double quotes, expected two of them, or single quotes',
  );
  return { ...slip, range: [at, at + 1] };
};

/** `tags: [alarm, pager`, where what the bracket opens ends with the line. */
export const unclosedBracket: Guess = ({ line }) => {
  const field = fieldOf(line);
  const open = field?.value.charAt(0);
  if (field === undefined || (open !== '[' && open !== '{')) return undefined;
  const close = open === '[' ? ']' : '}';
  if (field.value.includes(close)) return undefined;
  const wrong = open === '[' && field.value.endsWith('}') ? -1 : field.value.endsWith(')') ? -1 : undefined;
  const inner = (wrong === undefined ? field.value : field.value.slice(0, wrong)).replace(/,\s*$/, '');
  return withValue(
    line,
    field,
    `${inner}${close}`,
    `Unexpected line, expected the \`${close}\` that closes \`${open}\``,
  );
};

/** The same where the list goes on over several lines: its last line is the one before the next field. */
export const unclosedBelow: Guess = ({ lines, line }) => {
  for (const last of lines.above(line, 1)) {
    for (const first of [last, ...lines.above(last, 50)]) {
      const field = fieldOf(first);
      const open = field?.value.charAt(0);
      if (open !== '[' && open !== '{') continue;
      const close = open === '[' ? ']' : '}';
      if (lines.all.slice(first.index, last.index + 1).some(({ text }) => text.includes(close))) return undefined;
      const written = `${last.text.replace(/,?\s*$/, '')}${close}`;
      return rewritten(
        last,
        written,
        `Unexpected line, expected the \`${close}\` that closes \`${open}\` in line ${first.index + 1}`,
      );
    }
  }
  return undefined;
};

/** `]` or `}` too much at the end of a value, or alone on a line. */
export const closingTooMuch: Guess = ({ line }) => {
  const [, before = ''] = /^(.*?)\s*[\]}]$/.exec(line.text) ?? [];
  if (!/[\]}]$/.test(line.text)) return undefined;
  const at = line.end - 1;
  const slip = rewritten(
    line,
    before,
    `Unexpected \`${line.text.slice(-1)}\`, expected no more brackets than are opened`,
    [at, at + 1],
  );
  return before.trim() === '' ? { ...slip, hint: 'Remove the line.' } : slip;
};

const SPECIAL = /^[@`%*&!|>[\]{},]|^[?-](\s|$)/;

/** `summary: | Text`, where the text belongs below. */
export const besideBlock: Guess = ({ lines, line }) => {
  const field = fieldOf(line);
  const [, header = '', text = ''] = /^([|>][-+]?)\s+(\S.*)$/.exec(field?.value ?? '') ?? [];
  const below = lines.all[line.index + 1];
  if (field === undefined || text === '' || below === undefined || below.indent <= line.indent) return undefined;
  const moved = `${' '.repeat(below.indent)}${text}`;
  const at = line.start + line.text.indexOf(text, field.lead.length + field.head.length);
  return {
    message: `Unexpected text beside \`${header}\`, expected it on the lines below`,
    hint: `Move it to a line of its own: ${code(moved)}.`,
    range: [at, line.end],
    edits: [{ from: line.start, to: line.end, text: `${field.lead}${field.head}${header}\n${moved}` }],
  };
};

/** A value that begins with a character of YAML's own. */
export const specialStart: Guess = ({ line }) => {
  const field = fieldOf(line);
  if (field === undefined || !SPECIAL.test(field.value)) return undefined;
  const character = field.value.charAt(0);
  const shown = character === '`' ? 'backquote' : `\`${character}\``;
  const from = line.start + field.lead.length + field.head.length;
  const slip = withValue(
    line,
    field,
    quoted(field.value),
    `Unexpected ${shown} at the start of a value, expected text in quotes`,
  );
  return { ...slip, range: [from, from + 1] };
};

/** `%title: Runbook`, `@title: Runbook`: a name that begins with a character of YAML's own. */
export const specialName: Guess = ({ line }) => {
  const [, lead = '', sign = '', rest = ''] = /^(\s*)([@`%*&!|>,?]+)\s*([\w-]+\s*:.*)$/.exec(line.text) ?? [];
  if (rest === '') return undefined;
  return rewritten(
    line,
    `${lead}${rest}`,
    `Unexpected \`${sign.replaceAll('`', "'")}\` before the name of a field, expected the name alone`,
  );
};
