/** What Mermaid's parsers throw, in plain words. */
import type { Fault } from './fault.ts';
import type { Prepared } from './prepared.ts';

// cspell:ignore jison
// cspell:disable
/** How authors type what the grammars name. What is not here is of no help to them. */
const TYPED: Readonly<Record<string, string>> = {
  SQE: '`]`',
  SQS: '`[`',
  PE: '`)`',
  PS: '`(`',
  DIAMOND_STOP: '`}`',
  DIAMOND_START: '`{`',
  STADIUMEND: '`])`',
  SUBROUTINEEND: '`]]`',
  CYLINDEREND: '`)]`',
  DOUBLECIRCLEEND: '`)))`',
  PIPE: '`|`',
  AMP: '`&`',
  LINK: 'an arrow',
  START_LINK: 'an arrow',
  LINK_ID: 'an arrow',
  NODE_STRING: 'the id of a step',
  ALPHA: 'a name',
  ALPHANUM: 'a name',
  UNICODE_TEXT: 'a name',
  ENTITY_NAME: 'the name of an entity',
  ATTRIBUTE_WORD: 'the name of an attribute',
  ACTOR: 'a participant',
  ID: 'the id of a state',
  TXT: '`: ` and a text',
  SOLID_ARROW: 'an arrow such as `->>`',
  DOTTED_ARROW: 'an arrow such as `-->>`',
  end: '`end`',
  STRUCT_STOP: '`}`',
  BLOCK_STOP: '`}`',
  STRUCT_START: '`{`',
  MEMBER: 'a member of the class',
  STRING: 'a text in quotes',
  STR: 'a text in quotes',
  COLON: '`:`',
  NEWLINE: 'the end of the line',
  NL: 'the end of the line',
  SEMI: 'the end of the line',
  EOF: 'the end of the diagram',
  ZERO_OR_MORE: 'a cardinality such as `||` or `o{`',
  ONLY_ONE: 'a cardinality such as `||` or `o{`',
  IDENTIFYING: '`--`',
  NON_IDENTIFYING: '`..`',
  EDGE_STATE: '`[*]`',
  '-->': '`-->`',
};
// cspell:enable

const HINT =
  'Correct the line; <https://mermaid.live> shows a diagram while you type. A label with brackets or quotes stands in quotes: `A["f(x)"]`.';

interface JisonError {
  readonly message: string;
  readonly hash: {
    readonly text: string;
    readonly token: string | number;
    readonly expected?: readonly string[];
    readonly loc?: { readonly last_line: number; readonly last_column: number };
  };
}

/** @param saidOf what Mermaid says of another text of the same kind */
export function parseFault(
  error: unknown,
  { text, lines }: Prepared,
  saidOf: (text: string) => string | undefined,
): Fault {
  const message = errorText(error);
  const written = text.split('\n');
  const place = /^(?:Parse|Lexical) error on line (\d+)/.exec(message)?.[1];
  const said = place === undefined ? firstLineThat(written, (part) => saidOf(part) === message) : Number(place);
  const at = Math.min(Math.max(said - 1, 0), written.length - 1);
  const line = lines[at] ?? 0;
  if (place === undefined || !isJison(error)) return { is: 'syntax', line, message: plainly(message), hint: HINT };
  const { token, expected = [] } = error.hash;
  const found = error.hash.text.trim();
  const isEnd = token === 1 || token === 'EOF' || token === 'EOF_IN_STRUCT';
  const what = isEnd
    ? 'end of the diagram'
    : found === ''
      ? 'end of the line'
      : `\`${found.split('\n')[0]?.slice(0, 40) ?? ''}\``;
  const typed = [...new Set(expected.flatMap((each) => TYPED[each.replace(/^'|'$/g, '')] ?? []))].slice(0, 4);
  return {
    is: 'syntax',
    line: isEnd ? (lines[lastWith(written)] ?? line) : line,
    from: error.hash.loc?.last_line === said ? error.hash.loc.last_column : undefined,
    part: isEnd || found === '' ? undefined : found.split('\n')[0],
    message: `Unexpected ${what}, expected ${typed.length === 0 ? 'what Mermaid can read' : anyOf(typed)}`,
    hint: found === 'end' ? 'The word `end` in lower case closes a group: write `End`, or put it in quotes.' : HINT,
  };
}

export function errorText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The number of the line with which a text goes wrong, where Mermaid names none; the first one where cutting tells nothing. */
function firstLineThat(lines: readonly string[], isWrong: (text: string) => boolean): number {
  const upTo = (count: number) => isWrong(lines.slice(0, count).join('\n'));
  if (!upTo(lines.length)) return 1;
  let [right, wrong] = [0, lines.length];
  while (wrong - right > 1) {
    const middle = Math.floor((right + wrong) / 2);
    if (upTo(middle)) wrong = middle;
    else right = middle;
  }
  return wrong;
}

function isJison(error: unknown): error is JisonError {
  const { hash } = error as { readonly hash?: { readonly text?: unknown } };
  return error instanceof Error && typeof hash?.text === 'string';
}

/** What a lexer or Mermaid itself says; a lexer draws the place below. */
function plainly(message: string): string {
  const [first = '', excerpt = ''] = message.split('\n');
  if (first.startsWith('Lexical error'))
    return `Unexpected text \`${excerpt.replace(/^\.{3}/, '').slice(-40)}\`, expected what Mermaid can read`;
  const shape = /^No such shape: ([^.]+)/.exec(first)?.[1];
  if (shape !== undefined) return `Unexpected shape \`${shape.slice(0, 40)}\`, expected one that Mermaid has`;
  return `Unexpected diagram, expected one that Mermaid can read; it says: ${first.slice(0, 160)}`;
}

function lastWith(lines: readonly string[]): number {
  return lines.findLastIndex((line) => line.trim() !== '');
}

function anyOf(all: readonly string[]): string {
  return all.length === 1 ? String(all[0]) : `${all.slice(0, -1).join(', ')} or ${String(all.at(-1))}`;
}
