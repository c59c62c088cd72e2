/** What stands below a name as what is asked: items with their examples, items below a name of their own, and what is neither. */
import { namedItem, type NamedItem } from '../markdown/axis.ts';
import { examplesIn, type AskedItem } from '../markdown/group-items.ts';
import type { Block, MarkdownItem } from '../markdown/sections.ts';
import { plainLabel } from './level-names.ts';
import type { OutlineNode } from './outline-node.ts';

export interface Asked {
  readonly items: readonly {
    readonly item: AskedItem;
    readonly lead: Lead | undefined;
  }[];
  readonly parts: readonly { readonly under: string; readonly items: readonly AskedItem[] }[];
  /** What says no more than that examples follow. */
  readonly leadIns: readonly string[];
  /** Tables, code and the like. */
  readonly rest: readonly Block[];
}

const EXAMPLES = /^\W*(for example|examples?( behaviours?)?|e\.g\.|such as|what (it|this) looks like)\W*$/iu;

/** @param paragraphs whether a paragraph is asked too, rather than what introduces the rest */
export function asksIn(blocks: readonly Block[], paragraphs: boolean): Asked {
  const rest: Block[] = [];
  const read = blocks.flatMap((block): readonly Block[] => {
    if (block.is === 'list') return [{ ...block, items: block.items.map(withLeadIn) }];
    if (block.is === 'quote' || block.is === 'html') return [block];
    if (block.is === 'paragraph') {
      const text = block.text.replace(/!\[[^\]]*\]\([^)]*\)/g, '').trim();
      if (text === '' || EXAMPLES.test(text) || text.startsWith('<')) return [block];
      if (paragraphs) return [listOf(text, block)];
    }
    if (block.is !== 'other' || !/^(-{3,}|\*{3,}|_{3,})$/.test(block.text.trim())) rest.push(block);
    return [];
  });
  const found = examplesIn({ heading: '', depth: 0, location: NOWHERE, blocks: read, children: [] });
  const items = found.parts.filter(({ under }) => under === undefined).flatMap((part) => part.items);
  const examples = items.length === 0 && found.examples.length > 0;
  if (found.prose !== '') rest.push({ is: 'paragraph', text: found.prose, location: NOWHERE });
  return {
    items: [
      ...items.map((item) => ({ item, lead: leadOf(item.text) })),
      ...(examples ? found.examples.map((text) => ({ item: { text, examples: [] }, lead: undefined })) : []),
    ],
    parts: found.parts.flatMap(({ under, items: own }) => (under === undefined ? [] : [{ under, items: own }])),
    leadIns: found.leadIns,
    rest,
  };
}

/** A few words with items below them are a name for these, as with a colon. */
function withLeadIn(item: MarkdownItem): MarkdownItem {
  const name = plainLabel(item.text);
  const isName = item.items.length > 0 && name.split(' ').length <= 4 && !/[.!?;,]$/.test(name) && !EXAMPLES.test(name);
  return isName ? { ...item, text: `${name}:` } : item;
}

export type Lead = NamedItem & { readonly said: string };

/** `**Planning horizon**: 1 year`, `Communication: asks early`. */
export function leadOf(text: string): Lead | undefined {
  const lead = namedItem({ text, location: NOWHERE });
  return lead?.said === undefined || lead.name.split(/\s+/).length > 4 ? undefined : { ...lead, said: lead.said };
}

function listOf(text: string, { location }: Block): Block {
  return { is: 'list', ordered: false, items: [{ text, location, items: [] }], text, location };
}

const NOWHERE = { file: '', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } } as const;

/** A name's text and all below it as Markdown, without the name. */
export function markdownOf({ blocks, children }: Pick<OutlineNode, 'blocks' | 'children'>, depth = 3): string {
  const own = blocks
    .map((block) => (block.is === 'quote' ? `> ${block.text}` : block.text))
    .filter((text) => text.trim() !== '');
  const below = children.map((child) =>
    `${'#'.repeat(Math.min(6, depth))} ${child.label}\n\n${markdownOf(child, depth + 1)}`.trim(),
  );
  return [...own, ...below].join('\n\n').trim();
}
