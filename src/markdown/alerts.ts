/** Alerts as GitHub writes them, `> [!NOTE]`: quotes that are callouts. */
import type { BlockContent, DefinitionContent, PhrasingContent } from 'mdast';
import type { Positions } from './positions.ts';
import type { NodeOf } from './tree.ts';

/** The callout that each alert is. */
export const ALERTS = {
  NOTE: 'note',
  TIP: 'tip',
  IMPORTANT: 'important',
  WARNING: 'warning',
  CAUTION: 'caution',
} as const;

export interface Alert {
  /** As it is typed between `[!` and `]`. */
  readonly name: string;
  /** Nothing where no alert has this name. */
  readonly type: (typeof ALERTS)[keyof typeof ALERTS] | undefined;
  /** Whether it is alone on its line, as GitHub requires. */
  readonly isAlone: boolean;
  /** The quote without the line that names the alert. */
  readonly content: (BlockContent | DefinitionContent)[];
}

const MARKER = /^\[!([\w-]+)\][ \t]*/;

/** The alert that a quote is, or nearly is. */
export function alertOf({ children: [first, ...rest] }: NodeOf<'blockquote'>, positions: Positions): Alert | undefined {
  if (first?.type !== 'paragraph') return undefined;
  const [opening, ...inline] = first.children;
  if (opening?.type !== 'text') return undefined;
  const [marker, name = ''] = MARKER.exec(opening.value) ?? [];
  // A bracket behind a backslash is meant as a bracket.
  if (marker === undefined || !positions.source(opening).startsWith('[')) return undefined;
  const after = opening.value.slice(marker.length);
  const isAlone = /^[\r\n]/.test(after) || (after === '' && (inline.length === 0 || inline[0]?.type === 'break'));
  const words = wordsAfter(opening, after, inline);
  const content = words.length === 0 ? rest : [{ ...first, children: words }, ...rest];
  return { name, type: typeOf(name), isAlone, content };
}

function wordsAfter(opening: NodeOf<'text'>, after: string, inline: PhrasingContent[]): PhrasingContent[] {
  const text = after.replace(/^(?:\r\n|\r|\n)/, '');
  if (text !== '') return [{ ...opening, value: text }, ...inline];
  return inline[0]?.type === 'break' ? inline.slice(1) : inline;
}

function typeOf(name: string): Alert['type'] {
  const known = name.toUpperCase();
  return Object.hasOwn(ALERTS, known) ? ALERTS[known as keyof typeof ALERTS] : undefined;
}
