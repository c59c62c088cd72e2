/** Markdown as an outline: headings, and what stands for one: a bold line above a list, items and tables that name levels. */
import type { Location } from '#model/location.ts';
import { namedItem } from '../markdown/axis.ts';
import type { Block, MarkdownItem, MarkdownSection } from '../markdown/sections.ts';
import { oneLine } from '../draft/fit-text.ts';
import { nodesOfTable } from './from-table.ts';
import { htmlRows } from './html-rows.ts';
import { numberOf, plainLabel } from './level-names.ts';
import type { OutlineNode } from './outline-node.ts';

type IsLevel = (label: string) => boolean;

interface Open extends OutlineNode {
  readonly blocks: Block[];
  readonly children: OutlineNode[];
}

export function nodeOfSection(section: MarkdownSection, isLevel: IsLevel): OutlineNode {
  const top = open(section.heading, section.location);
  readInto(top, section.blocks, isLevel);
  top.children.push(...section.children.map((child) => nodeOfSection(child, isLevel)));
  return top;
}

/** Blocks below a name, some of which are names with blocks below them. */
export function readInto(top: Open, blocks: readonly Block[], isLevel: IsLevel): void {
  let into = top;
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    const heading = block.is === 'paragraph' ? headingIn(block.text, next) : undefined;
    if (heading !== undefined) {
      into = open(heading, block.location);
      top.children.push(into);
      continue;
    }
    const rows = block.is === 'table' ? block.rows : block.is === 'html' ? htmlRows(block.text, block.location) : [];
    const named =
      rows.length > 0 ? nodesOfTable(rows, isLevel) : block.is === 'list' ? levelItems(block.items, isLevel) : [];
    if (named.length === 0) into.blocks.push(block);
    else into.children.push(...named);
  }
}

/** A bold line, or a few words with a colon, above what they are about. */
function headingIn(text: string, next: Block | undefined): string | undefined {
  if (next === undefined || next.is === 'html') return undefined;
  const bold = /^(?:\*\*|__)(?!.*(?:\*\*|__).+(?:\*\*|__))(.+?)(?:\*\*|__)\s*[:：]?$/su.exec(text)?.[1];
  const isExample = /^\W*(for example|examples?|e\.g\.|such as)\W*$/i.test(text);
  if (isExample) return undefined;
  if (bold !== undefined && bold.length <= 80 && !/[.!?]$/.test(bold)) return plainLabel(bold);
  const lead = /^([^.!?:]{2,40})[:：]$/u.exec(text)?.[1];
  return lead !== undefined && next.is === 'list' && lead.split(/\s+/).length <= 4 && !/^(you|we|they|i)\b/i.test(lead)
    ? plainLabel(lead)
    : undefined;
}

/** Items that name a level each: `**Senior**: leads`, `L3` with a list below it. */
function levelItems(items: readonly MarkdownItem[], isLevel: IsLevel): readonly OutlineNode[] {
  const named = items.map((item) => ({ item, name: namedItem(item) }));
  const levels = named.filter(({ item, name }) =>
    name === undefined ? item.items.length > 0 && isLevel(item.text) : isLevel(name.name),
  );
  if (levels.length < 2 || levels.length * 10 < items.length * 7) return [];
  return named.map(({ item, name }) => {
    const node = open(plainLabel(name?.name ?? item.text), item.location);
    const said = oneLine(name?.said ?? '');
    if (said !== '') node.blocks.push({ is: 'paragraph', text: said, location: item.location });
    if (item.items.length > 0) readInto(node, [listOf(item)], isLevel);
    return node;
  });
}

function listOf({ items, location }: MarkdownItem): Block {
  const lines = (all: readonly MarkdownItem[], indent: string): readonly string[] =>
    all.flatMap((each) => [`${indent}- ${each.text}`, ...lines(each.items, `${indent}  `)]);
  return { is: 'list', ordered: false, items, text: lines(items, '').join('\n'), location };
}

export function open(label: string, location: Location): Open {
  return { label: label.trim(), location, from: 'heading', blocks: [], children: [], order: numberOf(label)?.number };
}
