/** Colons that are missing, that touch their value, or that a value holds itself. */
import { fieldOf, isEmpty } from './lines.ts';
import { quoted, rewritten, type Guess } from './slip.ts';

/** `title:Runbook`. */
export const touching: Guess = ({ line }) => {
  const [, lead = '', name = '', value = ''] = /^(\s*(?:-\s+)*)([\w-]+):([^\s:/].*)$/.exec(line.text) ?? [];
  if (name === '') return undefined;
  const at = line.start + lead.length + name.length;
  return rewritten(
    line,
    `${lead}${name}: ${value}`,
    `Unexpected \`${name}:${value.slice(0, 1)}\`, expected a space after the colon`,
    [at, at + 2],
  );
};

/** `title Runbook` and `title = Runbook`, where `title` is a field. */
export const missing: Guess = ({ line, names }) => {
  const [, lead = '', name = '', value = ''] =
    /^(\s*(?:-\s+)*)([\w-]+)(?:\s*(?:=>?|;)\s*|\s+)([^\s=:].*)$/.exec(line.text) ?? [];
  if (!names.has(name)) return undefined;
  return rewritten(line, `${lead}${name}: ${value}`, `Unexpected text after \`${name}\`, expected a colon and a space`);
};

/** A value that holds `: `, or ends in a colon. */
export const inside: Guess = ({ line }) => {
  const field = fieldOf(line);
  if (field?.name === undefined || !/:(\s|$)/.test(field.value) || /^["'[{|>]/.test(field.value)) return undefined;
  const from = line.start + field.lead.length + field.head.length;
  return rewritten(
    line,
    `${field.lead}${field.head}${quoted(field.value)}${field.tail}`,
    'Unexpected `: ` inside of a value, expected text in quotes',
    [from, from + field.value.length],
  );
};

/** The same where the value goes on over several lines, and one of those holds the colon. */
export const insideBelow: Guess = ({ lines, line }) => {
  if (!/\S\s+\S.*:(\s|$)/.test(line.text)) return undefined;
  for (const first of lines.above(line)) {
    if (first.indent >= line.indent) continue;
    const field = fieldOf(first);
    if (field === undefined || field.value === '' || /^["'[{|>&*!]/.test(field.value) || field.tail !== '')
      return undefined;
    const block = lines.block(line, line.indent).filter((each) => !isEmpty(each));
    const last = block.at(-1) ?? line;
    const from = first.start + field.lead.length + field.head.length;
    const words = [field.value, ...lines.all.slice(first.index + 1, last.index + 1).map(({ text }) => text.trim())];
    if (words.some((each) => each === '')) return undefined;
    const text = quoted(words.join(' '));
    const opened = quoted(field.value).slice(0, -1);
    return {
      message: 'Unexpected `: ` inside of a value, expected text in quotes',
      hint: `Put the whole text in quotes, from \`${first.text.slice(field.lead.length, field.lead.length + field.head.length)}${opened}\` to \`${last.text.trim()}${text.slice(-1)}\`.`,
      range: [line.start + line.indent, line.end],
      edits: [{ from, to: last.end, text }],
    };
  }
  return undefined;
};
