/** The statements of a diagram that its picture goes without: colours, classes of CSS, scripts. Found by their first words, line by line. */
// cspell:ignore ation
import type { Fault } from './fault.ts';
import type { DrawnKind } from './kinds.ts';
import type { Prepared } from './prepared.ts';

const STYLES =
  'Remove it: diagrams have the colours of the site, in both themes and on paper. What a colour means is better said in a label.';

interface Pattern {
  readonly sign: RegExp;
  readonly kinds: readonly DrawnKind[];
  readonly hint: string;
  readonly expected: string;
}

const GRAPHS = ['flowchart', 'state', 'class', 'er'] as const;

const PATTERNS: readonly Pattern[] = [
  {
    sign: /^(?:style|classDef|linkStyle)\b/,
    kinds: GRAPHS,
    hint: STYLES,
    expected: 'a diagram in the colours of the site',
  },
  {
    sign: /^class\s+[^\s{:[<]+\s+[\w-]+\s*;?$/,
    kinds: ['flowchart', 'state', 'er'],
    hint: STYLES,
    expected: 'a diagram in the colours of the site',
  },
  { sign: /^cssClass\b/, kinds: ['class'], hint: STYLES, expected: 'a diagram in the colours of the site' },
  { sign: /:::[\w-]+/, kinds: GRAPHS, hint: STYLES, expected: 'a diagram in the colours of the site' },
  {
    sign: /^callback\b|^click\s+\S+\s+(?:call\b|(?!href\b)[\w.]+)/,
    kinds: ['flowchart', 'class', 'state'],
    hint: 'Remove it: a diagram runs nothing. A link is `click A href "./file.md"`.',
    expected: 'a link: `click … href "…"`',
  },
  {
    sign: /^(?:links?|properties|details)\s+[^:]+:/,
    kinds: ['sequence'],
    hint: 'Remove it, and put the links below the diagram: participants have no menu here.',
    expected: 'participants and messages',
  },
  {
    sign: /\banim(?:ate|ation)\s*:/,
    kinds: ['flowchart'],
    hint: 'Remove it: nothing moves in a picture.',
    expected: 'an arrow that stands still',
  },
];

/** @returns at most one for each line */
export function leftOutStatements(kind: DrawnKind, { text, lines }: Prepared): readonly Fault[] {
  const patterns = PATTERNS.filter(({ kinds }) => kinds.includes(kind));
  return text.split('\n').flatMap((written, at): readonly Fault[] => {
    for (const { 0: masked, index } of withoutTexts(written).matchAll(/[^;]+/g)) {
      const start = masked.length - masked.trimStart().length;
      const pattern = patterns.find(({ sign }) => sign.test(masked.trim()));
      if (pattern === undefined) continue;
      const from = index + start;
      const part = pattern.sign.source.startsWith('^')
        ? written.slice(from, from + masked.trim().length)
        : (pattern.sign.exec(masked)?.[0] ?? '');
      return [
        {
          is: 'left-out',
          line: lines[at] ?? 0,
          part,
          message: `Unexpected \`${part.slice(0, 60)}\` in a diagram, expected ${pattern.expected}`,
          hint: pattern.hint,
        },
      ];
    }
    return [];
  });
}

/** What stands in quotes is a label, whatever it looks like. */
function withoutTexts(line: string): string {
  return line.replace(/"[^"]*"/g, (text) => `"${'_'.repeat(text.length - 2)}"`);
}
