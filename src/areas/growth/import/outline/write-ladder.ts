/** A planned ladder as an entry: each text goes to its level and its group, and what is about neither to the ladder's own text. */
import { Draft } from '../draft/draft.ts';
import { oneLine } from '../draft/fit-text.ts';
import { titleFromFile, type LadderNames } from '../draft/ladder-name.ts';
import { namedItem } from '../markdown/axis.ts';
import { unlinked } from '../markdown/prose.ts';
import type { Block } from '../markdown/sections.ts';
import type { Notebook } from '../notebook.ts';
import type { LadderSettings, NewEntry } from '../shape.ts';
import { asksIn, isNamedFact, markdownOf } from './asked.ts';
import type { PlannedLadder } from './ladders-in.ts';
import { addLevels, type WrittenLevels } from './add-levels.ts';
import { isSameLevel, levelName, plainLabel } from './level-names.ts';
import { isContainer, isForeignSection, nodesBelow, type OutlineNode } from './outline-node.ts';

interface Writing extends Pick<WrittenLevels, 'levels' | 'named' | 'trackNodes'> {
  readonly draft: Draft;
  readonly notebook: Notebook;
  /** What introduces the ladder in one paragraph. */
  readonly summary: string | undefined;
  /** Names in front of bullets that several levels have: *Communication: writes well*. */
  readonly leads: ReadonlySet<string>;
  /** Whether levels say nothing but paragraphs, which then are what is asked. */
  readonly inParagraphs: boolean;
}

export function writeLadder(
  plan: PlannedLadder,
  names: LadderNames,
  notebook: Notebook,
  settings: LadderSettings,
  { all, firstPath }: { readonly all: readonly PlannedLadder[]; readonly firstPath: string },
): NewEntry {
  const draft = new Draft();
  const title = titleOf(plan, firstPath);
  const { tracks, levels, named, trackNodes } = addLevels(plan, draft, notebook, settings);
  const nodes = [...levels.keys()];
  const introductions = [...plan.above, plan.root];
  const summary = introductions
    .flatMap(({ blocks }) => blocks)
    .find((block) => block.is === 'paragraph' && !/^(!|<|\[!)/.test(block.text))?.text;
  const writing: Writing = {
    draft,
    notebook,
    levels,
    named,
    trackNodes,
    summary,
    leads: leadsIn(nodes),
    inParagraphs: !nodes.some((node) =>
      nodesBelow(node).some((each) => each !== node || each.blocks.some(({ is }) => is === 'list')),
    ),
  };
  for (const node of plan.above) introduce(node, plan, writing, all);
  visit(plan.root, { groups: [], level: undefined, track: undefined }, writing);
  notebook.read('levels', draft.levels.length);
  notebook.wrote('expectations', draft.expectations.length);
  for (const label of draft.repeated) notebook.understand(label);
  const id = names.take(title);
  return draft.ladder(id, settings, {
    title,
    summary: summary === undefined ? undefined : unlinked(summary),
    tracks: [...tracks],
    levels: draft.levels,
  });
}

function titleOf({ root, above }: PlannedLadder, firstPath: string): string {
  const said = [root, ...above.toReversed()].map(({ label }) => plainLabel(label)).filter((label) => label !== '');
  return said.find((label) => !isContainer({ ...root, label })) ?? said[0] ?? titleFromFile(firstPath);
}

/** The words in front of bullets, where two levels or more have the same. */
function leadsIn(levels: readonly OutlineNode[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const level of levels) {
    const own = new Set(
      level.blocks
        .flatMap((block) => (block.is === 'list' ? block.items : []))
        .flatMap((item) => {
          const lead = isNamedFact(item.text) ? namedItem(item)?.name : undefined;
          return lead === undefined ? [] : [lead.toLowerCase()];
        }),
    );
    for (const lead of own) counts.set(lead, (counts.get(lead) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= 2).map(([lead]) => lead));
}

interface Place {
  readonly groups: readonly string[];
  readonly level: string | undefined;
  readonly track: string | undefined;
}

function visit(node: OutlineNode, place: Place, writing: Writing): void {
  const level = place.level === undefined ? levelOf(node, place, writing) : undefined;
  if (place.level !== undefined) visitBelowLevel(node, place, place.level, writing);
  else if (level !== undefined) {
    const group = place.groups.at(-1);
    if (group === undefined) define(node, level, writing);
    else ask(node.blocks, group, level, writing, true);
    for (const child of node.children) visit(child, { ...place, level }, writing);
  } else if (nodesBelow(node).some((each) => levelOf(each, place, writing) !== undefined))
    visitAbove(node, place, writing);
  else tell(node, writing);
}

function visitBelowLevel(node: OutlineNode, place: Place, level: string, writing: Writing): void {
  const isEmpty = node.blocks.length === 0;
  if (isDimension(node)) {
    fact(node.label, textOf(node.blocks), level, writing);
    return;
  }
  const isTransparent = isEmpty && isContainer(node);
  if (isTransparent) writing.notebook.understand(node.label);
  const groups = isTransparent ? place.groups : [...place.groups, groupOf(node.label, place, writing)];
  if (!isEmpty) ask(node.blocks, groups.at(-1), level, writing, true);
  for (const child of node.children) visit(child, { ...place, groups }, writing);
}

/** A group, or what all levels stand in: a file, a track, a heading that says *Levels*. */
function visitAbove(node: OutlineNode, place: Place, writing: Writing): void {
  const { draft, notebook, trackNodes, summary } = writing;
  const rest = node.blocks.filter(({ text }) => text !== summary);
  const track = trackNodes.get(node);
  const isGroup = track === undefined && !isContainer(node) && node.label !== '' && !holdsAll(node, writing);
  if (!isGroup) {
    const prose = markdownOf({ blocks: rest, children: [] });
    if (prose !== '')
      draft.write(place.groups.length === 0 ? 'About this ladder' : plainLabel(node.label), unlinked(prose));
    if (isContainer(node)) notebook.understand(node.label);
    for (const child of node.children) visit(child, { ...place, track: track ?? place.track }, writing);
    return;
  }
  const said = rest.filter(({ is }) => is === 'paragraph' || is === 'quote');
  const groups = [...place.groups, groupOf(node.label, place, writing, said.map(({ text }) => text).join('\n\n'))];
  const prose = markdownOf({ blocks: rest.filter((block) => !said.includes(block)), children: [] });
  if (prose !== '') draft.write(`On ${plainLabel(node.label)}`, unlinked(prose));
  for (const child of node.children) visit(child, { ...place, groups }, writing);
}

/** What is about no level, or about something else than the ladder. */
function tell(node: OutlineNode, { draft, notebook, summary }: Writing): void {
  if (isForeignSection(node)) {
    leave(node, notebook);
    return;
  }
  const { label } = node;
  const foreign = node.children.filter(isForeignSection);
  for (const child of foreign) leave(child, notebook);
  const prose = markdownOf({
    blocks: node.blocks.filter(({ text }) => text !== summary),
    children: node.children.filter((child) => !foreign.includes(child)),
  });
  if (prose !== '') draft.write(label === '' ? 'About this ladder' : plainLabel(label), unlinked(prose));
  else if (node.blocks.length === 0 && label !== '') draft.write('Also named there', plainLabel(label));
}

function holdsAll(node: OutlineNode, { levels }: Writing): boolean {
  return nodesBelow(node).filter((each) => levels.has(each)).length === levels.size;
}

function levelOf(node: OutlineNode, { track }: Place, { levels, named }: Writing): string | undefined {
  const own = levels.get(node);
  if (own !== undefined || node.label === '') return own;
  const name = levelName(node.label);
  return named.find((each) => (track === undefined || each.track === track) && isSameLevel(each.name, name))?.id;
}

function groupOf(label: string, { groups }: Place, { draft }: Writing, summary?: string): string {
  const before = draft.groups.length;
  const id = draft.group(
    unlinked(label),
    groups.at(-1),
    summary === '' || summary === undefined ? undefined : unlinked(summary),
  );
  if (draft.groups.length === before && summary !== undefined && summary !== '')
    draft.write(`On ${plainLabel(label)}`, unlinked(summary));
  return id;
}

/** What a level is, where it stands for itself: its line, its facts, and what it asks beside all groups. */
function define(node: OutlineNode, level: string, writing: Writing): void {
  const { draft, inParagraphs, notebook } = writing;
  const at = draft.levels.findIndex(({ id }) => id === level);
  const known = draft.levels[at];
  if (known === undefined) return;
  const lead = inParagraphs
    ? undefined
    : node.blocks.find(({ is, text }) => (is === 'paragraph' || is === 'quote') && !text.startsWith('!['));
  if (lead !== undefined && known.tagline === undefined) {
    const line = unlinked(lead.text.replace(/^[_*]+([^_*]+)[_*]+$/, '$1'));
    draft.setTagline(level, line);
  } else if (lead !== undefined) draft.write(`On ${known.label}`, unlinked(lead.text));
  const rest = node.blocks.filter((block) => block !== lead);
  if (inParagraphs) {
    if (rest.length > 0) ask(rest, draft.group('General', undefined), level, writing, true);
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

function isDimension({ label, children, blocks }: OutlineNode): boolean {
  const [only] = blocks;
  return (
    children.length === 0 &&
    blocks.length === 1 &&
    only !== undefined &&
    only.is !== 'table' &&
    DIMENSION.test(plainLabel(label)) &&
    textOf(blocks).length <= 300 &&
    (only.is !== 'list' || only.items.length === 1)
  );
}

function textOf(blocks: readonly Block[]): string {
  return oneLine(
    blocks.map((block) => (block.is === 'list' ? block.items.map(({ text }) => text).join(' ') : block.text)).join(' '),
  );
}

function fact(name: string, said: string, level: string, { draft, notebook }: Writing): void {
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
function ask(
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

/** What stands above a ladder, and around it, and is about all of them. */
function introduce(node: OutlineNode, plan: PlannedLadder, writing: Writing, all: readonly PlannedLadder[]): void {
  const own = markdownOf({ blocks: node.blocks.filter(({ text }) => text !== writing.summary), children: [] });
  if (own !== '') writing.draft.write('About this ladder', unlinked(own));
  for (const child of node.children) {
    const isAbove = nodesBelow(child).some((each) => all.some(({ root }) => root === each));
    // A file beside several ladders is told once, with the first of them.
    const isElsewhere = child.from !== 'heading' && child.from !== 'field' && all[0] !== plan;
    if (!isAbove && !isElsewhere) tell(child, writing);
  }
}

function leave(node: OutlineNode, notebook: Notebook): void {
  const { file, start } = node.location;
  if (notebook.setAside.some((each) => each.file === `${file}:${start.line}:${start.column}`)) return;
  notebook.leave(node.location, `“${plainLabel(node.label)}” is no part of a ladder`);
  notebook.understand(`${node.label}\n${markdownOf(node)}`);
}
