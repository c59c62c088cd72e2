/** A review as its sections: each heading with the blocks below it, and each block with its place in the source. */
import type { Heading, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Body } from '#model/body.ts';
import { senseOf, type Sense } from './senses.ts';

export interface Section {
  /** None for what stands above the first heading. */
  readonly heading: Heading | undefined;
  readonly title: string;
  readonly sense: Sense | undefined;
  readonly blocks: readonly RootContent[];
}

export function sectionsOf({ tree }: Pick<Body, 'tree'>): readonly Section[] {
  const sections: { heading: Heading | undefined; blocks: RootContent[] }[] = [{ heading: undefined, blocks: [] }];
  for (const node of tree.children) {
    if (node.type === 'heading') sections.push({ heading: node, blocks: [] });
    else sections.at(-1)?.blocks.push(node);
  }
  return sections.map(({ heading, blocks }) => {
    const title = heading === undefined ? '' : toString(heading).trim();
    return { heading, title, sense: heading === undefined ? undefined : senseOf(title), blocks };
  });
}

export type Slice = (node: { readonly position?: RootContent['position'] }) => string;

/** The text of a block as it was written; nothing where a tool made the block. */
export const slicer =
  (text: string): Slice =>
  ({ position }) =>
    text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The texts of the items of a list, where each is a single paragraph; otherwise a field could not hold them. */
export function itemsOf(block: RootContent, slice: Slice): readonly ListedItem[] | undefined {
  if (block.type !== 'list') return undefined;
  const items = block.children.map(({ children: [only, ...more], checked }) =>
    only?.type === 'paragraph' && more.length === 0
      ? { text: oneLine(slice(only)), checked: checked ?? undefined }
      : undefined,
  );
  return items.every((item) => item !== undefined && item.text !== '') ? (items as readonly ListedItem[]) : undefined;
}

export interface ListedItem {
  readonly text: string;
  readonly checked: boolean | undefined;
}

/** The cells of a table as they were written, its head first. */
export function cellsOf(block: RootContent, slice: Slice): readonly (readonly string[])[] | undefined {
  if (block.type !== 'table') return undefined;
  return block.children.map(({ children }) =>
    children.map((cell) =>
      oneLine(
        slice(cell)
          .replace(/^\s*\|/, '')
          .replace(/\|\s*$/, '')
          .replaceAll(String.raw`\|`, '|'),
      ),
    ),
  );
}
