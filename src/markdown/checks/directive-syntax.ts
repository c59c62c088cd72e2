/** A directive is opened and closed as its syntax asks: anything else would show as text, or swallow the rest of the page. */
import { rewritten } from '#model/fix.ts';
import type { Location } from '#model/location.ts';
import { defineCheck, type CheckContext } from '../check.ts';
import { DIRECTIVES } from '../components.ts';
import { labelAndContent, nameAsWritten, type Directive } from '../component-use.ts';
import type { NodeOf } from '../tree.ts';
import { guide } from './example-guide.ts';

export const directiveSyntax = defineCheck({
  id: 'markdown/directive-syntax',
  severity: 'error',
  why: 'A directive that is not quite one shows as text, or swallows the rest of the page.',
  fix: 'Open it with `:::name[Label]` and close it with as many colons on a line of their own.',
  valid: [
    guide(':::details[Why trunk-based?]\nLess to merge.\n:::\n'),
    guide('::::tabs\n:::tab[macOS]\nUse the keychain.\n:::\n::::\n'),
    guide('- ::include[./example-guide.md]\n\nWe call `::include[…]`, `std::include` and std::card[0].\n'),
  ],
  invalid: [
    {
      content: guide(':::note\nA branch lives for two days at most.\n'),
      expect: ['6:1 Unexpected end of `:::note`, expected `:::` on a line of its own'],
    },
    {
      content: guide(':::note Short-lived\nTwo days at most.\n:::\n'),
      expect: ['6:9 Unexpected `Short-lived` after `:::note`, expected a label in brackets: `:::note[Short-lived]`'],
    },
    { content: guide('::: tip\nTwo days at most.\n:::\n'), expect: ['6:1 Unexpected `::: tip`, expected `:::tip`'] },
    { content: guide('::tip\nTwo days at most.\n::\n'), expect: ['6:1 Unexpected `::tip`, expected `:::tip`'] },
    {
      content: guide(':::note Two days at most. :::\n'),
      expect: ['6:9 Unexpected `Two days at most. :::` on the line of `:::note`, expected it on lines of its own'],
    },
    {
      content: guide('::::note\nTwo days at most.\n:::\n'),
      expect: ['6:1 Unexpected end of `:::note`, expected `::::` on a line of its own'],
    },
    {
      content: guide(':::tip\nTwo days at most.\n:::\n\n:::\n'),
      expect: ['10:1 Unexpected `:::`, expected a directive that it closes'],
    },
    {
      content: guide('| a |\n| - |\n| ::include[guide/on-call] |\n\nSee ::include[guide/on-call] here.\n'),
      expect: [
        '8:3 Unexpected `::include` beside other text, expected it alone on its line',
        '10:5 Unexpected `::include` beside other text, expected it alone on its line',
      ],
    },
    {
      content: guide('::include guide/on-call\n'),
      expect: ['6:1 Unexpected `::include` without brackets, expected `::include[…]` alone on its line'],
    },
  ],
  check(context) {
    // Colons below a directive that is never closed were meant to close it.
    let unclosed = 0;
    for (const { node } of context.index.nodes('containerDirective', 'leafDirective')) {
      if (node.type === 'leafDirective' && !isLeaf(node, context)) continue;
      const isWhole = checkOpening(node, context);
      if (isWhole && node.type === 'containerDirective' && !checkClosing(node, context)) unclosed += 1;
    }
    checkStray(context, unclosed);
    checkMisplaced(context);
  },
});

/** Only a card, and what is filled from elsewhere, may be empty: two colons around text were meant as three. */
function isLeaf(node: NodeOf<'leafDirective'>, { positions, report }: CheckContext): boolean {
  const name = node.name.toLowerCase();
  if (name === 'card' || name === 'include' || !Object.hasOwn(DIRECTIVES, name)) return true;
  const { file, start } = positions.of(node);
  report(
    openingOf({ file, start, end: start }, `::${name}`.length),
    `Unexpected \`::${node.name}\`, expected \`:::${name}\``,
    'Three colons open it, and three on a line of their own close it.',
  );
  return false;
}

/** Whether its end is to be looked for. */
function checkOpening(node: Directive, { positions, report }: CheckContext): boolean {
  const source = positions.source(node);
  const line = /^[^\r\n]*/.exec(source)?.[0] ?? '';
  const from = positions.startOffset(node);
  const { label } = labelAndContent(node);
  const labelEnd = node.type === 'containerDirective' ? label?.position?.end.offset : undefined;
  const afterName = labelEnd === undefined ? (/^:+[\w-]*(?:\[[^\]]*\])?/.exec(line)?.[0].length ?? 0) : labelEnd - from;
  const rest = line.slice(afterName).replace(/^\{(?:"[^"]*"|'[^']*'|[^"'}])*\}/, '');
  const extra = rest.trim();
  if (extra === '') return true;
  const start = from + line.length - rest.trimStart().length;
  const name = nameAsWritten(node);
  if (/.:{3,}$/.test(extra)) {
    report(
      positions.between(start, start + extra.length),
      `Unexpected \`${extra}\` on the line of \`${name}\`, expected it on lines of its own`,
      `Write \`${name}\`, the text on the next line, and the colons alone on the line after it.`,
    );
    return false;
  }
  const expected =
    label === undefined ? `expected a label in brackets: \`${name}[${extra}]\`` : 'expected the end of the line';
  report(
    positions.between(start, start + extra.length),
    `Unexpected \`${extra}\` after \`${name}\`, ${expected}`,
    'Text goes on the lines between the colons, a title into brackets.',
    label === undefined && isTitle(extra)
      ? rewritten(positions.between(from + line.length - rest.length, start + extra.length), `[${extra}]`)
      : undefined,
  );
  return true;
}

/** Words that brackets can stand around, and no attributes. */
function isTitle(extra: string): boolean {
  return /^[^[\]{}:]+$/.test(extra);
}

function checkClosing(node: NodeOf<'containerDirective'>, { positions, report }: CheckContext): boolean {
  const source = positions.source(node);
  const fence = /^:{3,}/.exec(source)?.[0] ?? ':::';
  const lastLine = source.slice(Math.max(source.lastIndexOf('\n'), source.lastIndexOf('\r')) + 1);
  const ownsLastLine = node.children.every(
    (child) => (child.position?.end.offset ?? 0) < (node.position?.end.offset ?? 0),
  );
  const isClosed = ownsLastLine && lastLine.length < source.length && /^[\s>]*:{3,}[ \t]*$/.test(lastLine);
  if (isClosed) return true;
  const opening = openingOf(positions.of(node), `${fence}${node.name}`.length);
  report(
    opening,
    `Unexpected end of \`${nameAsWritten(node)}\`, expected \`${fence}\` on a line of its own`,
    node.name === 'include'
      ? 'Write it with two colons: `::include[…]` has no end, for it holds no text of its own.'
      : 'Close it where it ends. A directive around another one needs more colons than the inner one: `::::tabs` around `:::tab`.',
  );
  return false;
}

/** Other lines that begin with three colons. */
function checkStray({ prose, positions, report }: CheckContext, unclosed: number): void {
  // The closing colons of a broken opening line are not a second mistake.
  let owed = unclosed;
  for (const found of prose.matchAll(/^([ \t]*)(:{3,})(?:([ \t]*)([a-z][\w-]*))?([^\r\n]*)/dgim)) {
    const [, lead = '', fence = '', space = '', name, rest = ''] = found;
    const start = found.index + lead.length;
    const length = name === undefined ? fence.length : fence.length + space.length + name.length;
    const at = positions.between(start, start + length);
    const isClosing = name === undefined && rest.trim() === '';
    if (isClosing && owed > 0) {
      owed -= 1;
      continue;
    }
    if (!isClosing) owed += 1;
    if (name !== undefined && space !== '')
      report(
        at,
        `Unexpected \`${fence}${space}${name}\`, expected \`${fence}${name}\``,
        'Remove the space: the name follows the colons at once.',
        rewritten(at, `${fence}${name}`),
      );
    else if (isClosing)
      report(
        at,
        `Unexpected \`${fence}\`, expected a directive that it closes`,
        'Remove it, or give the outer of two directives more colons than the inner one, so that each is closed by its own.',
      );
    else
      report(
        at,
        `Unexpected \`${fence}${name ?? ''}\`, expected a directive such as \`:::note\``,
        'Its name follows the colons at once, then a label in `[…]` and attributes in `{…}`, and nothing else.',
      );
  }
}

/** The parser takes one that shares its line, or stands in a cell of a table, for text. */
function checkMisplaced({ prose, positions, report }: CheckContext): void {
  for (const found of prose.matchAll(MISPLACED)) {
    const [written, lead = '', sign = '', , rest = ''] = found;
    const start = found.index + lead.length;
    // Three at the start of a line were told above.
    if (sign.startsWith(':::') && isAtStart(prose, start)) continue;
    const at = positions.between(start, found.index + written.length - rest.length);
    if (/^[[{]/.test(rest))
      report(
        at,
        `Unexpected \`${sign}\` beside other text, expected it alone on its line`,
        'Cells of tables, headings and sentences hold no directives: put it on a line of its own, or write it between backticks.',
      );
    else if (isAtStart(prose, start))
      report(
        at,
        `Unexpected \`${sign}\` without brackets, expected \`${sign}[…]\` alone on its line`,
        'Put what it names into brackets, right behind the word.',
      );
  }
}

const MISPLACED = new RegExp(`(^|[^:\\w\\\\])(:{2,}(${Object.keys(DIRECTIVES).join('|')}))([[{ ])`, 'gm');

function isAtStart(prose: string, at: number): boolean {
  return /(?:^|[\r\n])[ \t]*$/.test(prose.slice(Math.max(0, at - 200), at));
}

function openingOf({ file, start }: Location, length: number): Location {
  return { file, start, end: { line: start.line, column: start.column + length } };
}
