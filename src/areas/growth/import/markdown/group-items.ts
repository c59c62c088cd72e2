/** What stands under the heading of a group: what is asked, and examples of it. */
import { oneLine } from '../draft/fit-text.ts';
import type { Draft } from '../draft/draft.ts';
import type { MarkdownItem, MarkdownSection } from './sections.ts';

export interface AskedItem {
  readonly text: string;
  readonly detail?: string | undefined;
  readonly examples: readonly string[];
}

export interface GroupItems {
  /** With the lead-in that some of them stand under: *Within my group:*. */
  readonly parts: readonly { readonly under?: string | undefined; readonly items: readonly AskedItem[] }[];
  readonly items: readonly AskedItem[];
  readonly examples: readonly string[];
  /** What says no more than that examples follow. */
  readonly leadIns: readonly string[];
  /** Words that are neither. */
  readonly prose: string;
  /** The sections below it that are no lists of examples. */
  readonly children: readonly MarkdownSection[];
}

const EXAMPLES = /^\W*(for example|examples?( behaviours?)?|e\.g\.|such as|what (it|this) looks like)\W*$/iu;

/**
 * A list of examples belongs to the group as a whole in the source; here each goes to the expectation with which it
 * shares most words, and to the first where it shares none.
 */
export function examplesIn(section: MarkdownSection): GroupItems {
  const parts: { under?: string | undefined; items: AskedItem[] }[] = [{ items: [] }];
  const examples: string[] = [];
  const prose: string[] = [];
  const leadIns: string[] = [];
  let inExamples = false;
  for (const block of section.blocks) {
    const words = block.text.replace(/<[^>]+>/g, ' ').replace(/[*_#]/g, '');
    if (block.is === 'html' || block.is === 'paragraph') {
      if (/<\/details>/i.test(block.text)) inExamples = false;
      const isLeadIn = EXAMPLES.test(oneLine(words)) || /<summary>[^<]*example/i.test(block.text);
      if (isLeadIn) {
        inExamples = true;
        leadIns.push(oneLine(words));
      } else if (block.is === 'paragraph') prose.push(block.text);
    } else if (block.is === 'list') {
      if (inExamples) examples.push(...block.items.flatMap(flat));
      else for (const item of block.items) add(item, parts);
      if (!/<details/i.test(section.blocks.find(({ is }) => is === 'html')?.text ?? '')) inExamples = false;
    } else if (block.is === 'quote')
      parts[0]?.items.push({ text: block.text.replace(/^[_*]+([^_*]+)[_*]+$/, '$1'), examples: [] });
    else if (block.is !== 'other' || !/^-{3,}$/.test(block.text)) prose.push(block.text);
  }
  for (const { heading, blocks } of section.children.filter((child) => EXAMPLES.test(child.heading))) {
    leadIns.push(heading);
    for (const block of blocks) if (block.is === 'list') examples.push(...block.items.flatMap(flat));
  }
  const withExamples = attach(parts, examples);
  return {
    parts: withExamples.filter(({ items }) => items.length > 0),
    items: withExamples.flatMap(({ items }) => items),
    examples,
    leadIns,
    prose: prose.join('\n\n'),
    children: section.children.filter(({ heading }) => !EXAMPLES.test(heading)),
  };
}

/**
 * Adds what is asked under the heading of a group to a draft; what has a lead-in goes into a group in the group.
 * @param clean what becomes of links
 */
export function askParts(
  { parts }: Pick<GroupItems, 'parts'>,
  { draft, group, levels }: { readonly draft: Draft; readonly group: string; readonly levels: readonly string[] },
  clean: (text: string) => string,
): void {
  for (const { under, items } of parts)
    for (const { text, detail, examples } of items)
      draft.addExpectation({
        group: under === undefined ? group : draft.group(under, group),
        levels: [...levels],
        text: clean(text),
        detail: detail === undefined ? undefined : clean(detail),
        examples: examples.map(clean),
      });
}

/** `Within my group:` with a list below it is a group in the group; other items below an item say more about it. */
function add(item: MarkdownItem, parts: { under?: string | undefined; items: AskedItem[] }[]): void {
  if (item.text === '' && item.items.length === 0) return;
  const isLeadIn = item.items.length > 0 && /[:：]\s*$/.test(item.text.replace(/[*_]/g, ''));
  const isExamples = item.items.length > 0 && EXAMPLES.test(item.text);
  if (isExamples) {
    const last = parts.at(-1)?.items.at(-1);
    const own = item.items.flatMap(flat);
    if (last !== undefined) parts.at(-1)?.items.splice(-1, 1, { ...last, examples: [...last.examples, ...own] });
    return;
  }
  if (isLeadIn) {
    parts.push(
      { under: item.text.replace(/[*_]/g, '').replace(/\s*[:：]\s*$/, ''), items: item.items.map(asked) },
      { items: [] },
    );
    return;
  }
  parts.at(-1)?.items.push(asked(item));
}

function asked(item: MarkdownItem): AskedItem {
  const examples = item.items.filter(({ text }) => EXAMPLES.test(text)).flatMap(({ items }) => items.flatMap(flat));
  const rest = item.items.filter(({ text }) => !EXAMPLES.test(text)).flatMap(flat);
  return {
    text: item.text,
    detail: rest.length === 0 ? undefined : rest.map((each) => (/[.!?;]$/.test(each) ? each : `${each}.`)).join(' '),
    examples,
  };
}

function flat(item: MarkdownItem): readonly string[] {
  return [item.text, ...item.items.flatMap(flat)].filter((text) => text !== '');
}

function attach(
  parts: readonly { readonly under?: string | undefined; readonly items: readonly AskedItem[] }[],
  examples: readonly string[],
) {
  const all = parts.flatMap(({ items }) => items);
  const given = new Map<AskedItem, string[]>();
  for (const example of examples) {
    const [best] = all
      .map((item) => ({ item, shared: sharedWords(item.text, example) }))
      .toSorted((a, b) => b.shared - a.shared);
    if (best !== undefined) given.set(best.item, [...(given.get(best.item) ?? []), example]);
  }
  return parts.map(({ under, items }) => ({
    under,
    items: items.map((item) => ({ ...item, examples: [...item.examples, ...(given.get(item) ?? [])] })),
  }));
}

function sharedWords(a: string, b: string): number {
  const words = (text: string) =>
    new Set(
      text
        .toLowerCase()
        .match(/\p{L}{4,}/gu)
        ?.map((word) => word.slice(0, 6)),
    );
  const [first, second] = [words(a), words(b)];
  return [...first].filter((word) => second.has(word)).length;
}
