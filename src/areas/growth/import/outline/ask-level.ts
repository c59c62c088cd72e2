/** What is asked of a level, and what it is: items and paragraphs below its name, in groups, as facts, as its one line. */
import type { Draft } from '../draft/draft.ts';
import { oneLine } from '../draft/fit-text.ts';
import { unlinked } from '../markdown/prose.ts';
import type { Block } from '../markdown/sections.ts';
import type { Notebook } from '../notebook.ts';
import type { WrittenLevels } from './add-levels.ts';
import { asksIn, leadOf, markdownOf, type Lead } from './asked.ts';
import { levelName, plainLabel } from './level-names.ts';
import type { OutlineNode } from './outline-node.ts';

export interface Writing extends Pick<WrittenLevels, 'levels' | 'named' | 'trackNodes'> {
  readonly draft: Draft;
  readonly notebook: Notebook;
  /** What introduces the ladder in one paragraph. */
  readonly summary: string | undefined;
  /** Names in front of bullets that several levels have: *Communication: writes well*. */
  readonly leads: ReadonlySet<string>;
  /** Whether levels say nothing but paragraphs, which then are what is asked. */
  readonly inParagraphs: boolean;
}

export interface Place {
  readonly groups: readonly string[];
  readonly level: string | undefined;
  readonly track: string | undefined;
}

/** The words in front of bullets and paragraphs, where two levels or more have the same. */
export function leadsIn(levels: readonly OutlineNode[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const level of levels) {
    const texts = level.blocks.flatMap((block) =>
      block.is === 'list' ? block.items.map(({ text }) => text) : block.is === 'paragraph' ? [block.text] : [],
    );
    const own = new Set(texts.flatMap((text) => leadOf(text)?.name.toLowerCase() ?? []));
    for (const lead of own) counts.set(lead, (counts.get(lead) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= 2).map(([lead]) => lead));
}

/** The group of a name; of one that repeats the name of its level, what else it says. */
export function groupOf(
  label: string,
  { groups, level }: Place,
  { draft, notebook }: Writing,
  summary?: string,
): string {
  const shown = withoutLevel(label, level, draft);
  if (shown !== label) notebook.understand(label);
  const before = draft.groups.length;
  const id = draft.group(
    unlinked(shown),
    groups.at(-1),
    summary === '' || summary === undefined ? undefined : unlinked(summary),
  );
  if (draft.groups.length === before && summary !== undefined && summary !== '')
    draft.write(`On ${plainLabel(label)}`, unlinked(summary));
  return id;
}

/** *Senior engineer responsibilities*, below that level, are *Responsibilities*. */
function withoutLevel(label: string, level: string | undefined, { levels }: Draft): string {
  const name = levelName(levels.find(({ id }) => id === level)?.label ?? '').name;
  const plain = plainLabel(label);
  const rest = plain.toLowerCase().startsWith(`${name} `) && name !== '' ? plain.slice(name.length).trim() : '';
  return /^\p{L}/u.test(rest) ? rest.charAt(0).toUpperCase() + rest.slice(1) : label;
}

/** What a level is, where it stands for itself: its line, its facts, and what it asks beside all groups. */
export function define(node: OutlineNode, level: string, writing: Writing): void {
  const { draft, inParagraphs, notebook } = writing;
  const at = draft.levels.findIndex(({ id }) => id === level);
  const known = draft.levels[at];
  if (known === undefined) return;
  const links = node.blocks.filter((block) => block.is === 'paragraph' && isLinksAlone(block.text));
  for (const { text } of links) notebook.understand(text);
  const lead = inParagraphs
    ? undefined
    : node.blocks.find(
        (block) =>
          (block.is === 'paragraph' || block.is === 'quote') &&
          !block.text.startsWith('![') &&
          !links.includes(block) &&
          factIn(block.text) === undefined,
      );
  if (lead !== undefined && known.tagline === undefined) {
    const line = unlinked(lead.text.replace(/^[_*]+([^_*]+)[_*]+$/, '$1'));
    draft.setTagline(level, line);
    // One word alone is read as a setting, where words are counted.
    if (!/\s/.test(line)) notebook.understand(line);
  } else if (lead !== undefined) draft.write(`On ${known.label}`, unlinked(lead.text));
  const facts = node.blocks.flatMap((block) => {
    const said = block.is === 'paragraph' ? factIn(block.text) : undefined;
    return said === undefined ? [] : [{ block, said }];
  });
  for (const { said } of facts) fact(said.name, said.said, level, writing);
  const rest = node.blocks.filter(
    (block) => block !== lead && !links.includes(block) && !facts.some((each) => each.block === block),
  );
  if (inParagraphs) {
    if (rest.length > 0) ask(rest, undefined, level, writing, true);
  } else {
    const prose = rest.filter(({ is }) => is === 'paragraph' || is === 'quote');
    if (prose.length > 0)
      draft.write(`On ${known.label}`, unlinked(markdownOf({ ...node, blocks: prose, children: [] })));
    const asked = rest.filter((block) => !prose.includes(block));
    if (asked.length > 0) ask(asked, undefined, level, writing, false);
  }
  if (node.blocks.length === 0 && node.children.length === 0) notebook.understand(node.label);
}

const DIMENSION =
  /^(scope|impact|impact radius|reach|autonomy|supervision|(years? of )?experience|years?|reports? to|planning horizon|time horizon|horizon|typical .*|equivalent .*|focus|minimum .*|complexity|leverage)$/i;

export function isDimension({ label, children, blocks }: OutlineNode): boolean {
  const [only] = blocks;
  return (
    children.length === 0 &&
    blocks.length === 1 &&
    only?.is === 'paragraph' &&
    DIMENSION.test(plainLabel(label)) &&
    textOfBlocks(blocks).length <= 300
  );
}

/** `**Scope**: one team`. */
function factIn(text: string): Lead | undefined {
  const lead = leadOf(text);
  return lead !== undefined && DIMENSION.test(lead.name) && lead.said.length <= 300 ? lead : undefined;
}

/** A paragraph that only leads elsewhere in the source: back to an overview, on to the next level. */
function isLinksAlone(text: string): boolean {
  return (
    /\]\((?![a-z]+:)/i.test(text) && text.replace(/\[[^\]]*\]\([^)]*\)/g, '').replace(/[\s|·•,/←→<>-]+/g, '') === ''
  );
}

export function textOfBlocks(blocks: readonly Block[]): string {
  return oneLine(
    blocks.map((block) => (block.is === 'list' ? block.items.map(({ text }) => text).join(' ') : block.text)).join(' '),
  );
}

export function fact(name: string, said: string, level: string, { draft, notebook }: Writing): void {
  const dimension = draft.dimension(plainLabel(name));
  const at = draft.levels.findIndex(({ id }) => id === level);
  const known = draft.levels[at];
  if (known === undefined) return;
  // One word alone is read as a setting, where words are counted.
  if (!/\s/.test(said)) notebook.understand(said);
  const value = draft.dimensionValue(unlinked(said), `${plainLabel(name)} of ${known.label}`);
  const before = known.dimensionValues?.[dimension];
  draft.levels[at] = {
    ...known,
    dimensionValues: { ...known.dimensionValues, [dimension]: before ?? value },
  };
  if (before !== undefined && before !== value) draft.write(`${plainLabel(name)} of ${known.label}`, unlinked(said));
}

/** @param group none for what stands directly below a level */
export function ask(
  blocks: readonly Block[],
  group: string | undefined,
  level: string,
  writing: Writing,
  paragraphs: boolean,
): void {
  const { draft, notebook, leads } = writing;
  const { items, parts, rest, leadIns } = asksIn(blocks, paragraphs);
  for (const words of leadIns) notebook.understand(words);
  const general = () => group ?? draft.group('General', undefined);
  const place: Place = { groups: group === undefined ? [] : [group], level, track: undefined };
  for (const { item, lead } of items) {
    const isLead =
      lead !== undefined && (leads.has(lead.name.toLowerCase()) || DIMENSION.test(lead.name)) && group === undefined;
    if (
      isLead &&
      DIMENSION.test(lead.name) &&
      lead.said.length <= 300 &&
      item.examples.length === 0 &&
      item.detail === undefined
    )
      fact(lead.name, lead.said, level, writing);
    else
      add(
        writing,
        isLead ? groupOf(lead.name, place, writing) : general(),
        level,
        isLead ? { ...item, text: lead.said } : item,
      );
  }
  for (const { under, items: below } of parts) {
    const id = groupOf(under, place, writing);
    for (const item of below) add(writing, id, level, item);
  }
  if (rest.length > 0)
    draft.write(
      `More on ${draft.levels.find(({ id }) => id === level)?.label ?? ''}`,
      unlinked(rest.map(({ text }) => text).join('\n\n')),
    );
  notebook.read('items', items.length + parts.reduce((sum, each) => sum + each.items.length, 0));
}

function add(
  { draft, notebook }: Pick<Writing, 'draft' | 'notebook'>,
  group: string,
  level: string,
  { text, detail, examples }: ReturnType<typeof asksIn>['items'][number]['item'],
): void {
  const isAgain = draft.ask(group, level, {
    text: unlinked(text),
    detail: detail === undefined ? undefined : unlinked(detail),
    examples: examples.map(unlinked),
  });
  if (isAgain) notebook.understand(text);
}
