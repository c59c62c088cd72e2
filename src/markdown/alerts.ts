/** Alerts as GitHub writes them, `> [!NOTE]`: quotes that are callouts. */
import type { PhrasingContent, RootContent } from 'mdast';
import { isCallout, type CalloutType } from './callout-names.ts';
import type { Positions } from './positions.ts';
import type { NodeOf } from './tree.ts';

export interface Alert {
  /** As it is typed between `[!` and `]`. */
  readonly name: string;
  /** Nothing where no alert has this name. */
  readonly type: CalloutType | undefined;
  /** Whether it is alone on its line, as GitHub requires. */
  readonly isAlone: boolean;
  /** The quote without the line that names the alert. */
  readonly content: RootContent[];
}

const MARKER = /^\[!([\w-]+)\][ \t]*/;

/** The alert that a quote is, or nearly is. */
export function alertOf(quote: NodeOf<'blockquote'>, positions: Positions): Alert | undefined {
  const blocks: readonly RootContent[] = quote.children;
  const [first, ...rest] = blocks;
  if (first?.type === 'descriptionList') return withDefinitions(first, rest, positions);
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

/** A list of definitions takes the line above it for a term. */
function withDefinitions(
  list: NodeOf<'descriptionList'>,
  rest: RootContent[],
  positions: Positions,
): Alert | undefined {
  const [term, ...others] = list.children;
  if (term?.type !== 'descriptionTerm' || others[0]?.type !== 'descriptionTerm') return undefined;
  const { 1: name } = /^\[!([\w-]+)\][ \t]*$/.exec(positions.source(term)) ?? [];
  if (name === undefined) return undefined;
  return { name, type: typeOf(name), isAlone: true, content: [{ ...list, children: others }, ...rest] };
}

function wordsAfter(opening: NodeOf<'text'>, after: string, inline: PhrasingContent[]): PhrasingContent[] {
  const text = after.replace(/^(?:\r\n|\r|\n)/, '');
  if (text !== '') return [{ ...opening, value: text }, ...inline];
  return inline[0]?.type === 'break' ? inline.slice(1) : inline;
}

function typeOf(name: string): Alert['type'] {
  const known = name.toLowerCase();
  return isCallout(known) ? known : undefined;
}
