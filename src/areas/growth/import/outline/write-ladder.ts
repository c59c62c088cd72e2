/** A planned ladder as an entry: each text goes to its level and its group, and what is about neither to the ladder's own text. */
import { Draft } from '../draft/draft.ts';
import { titleFromFile, type LadderNames } from '../draft/ladder-name.ts';
import { unlinked } from '../markdown/prose.ts';
import type { Notebook } from '../notebook.ts';
import type { LadderSettings, NewEntry } from '../shape.ts';
import {
  ask,
  define,
  fact,
  groupOf,
  isDimension,
  leadsIn,
  textOfBlocks,
  type Place,
  type Writing,
} from './ask-level.ts';
import { markdownOf } from './asked.ts';
import type { PlannedLadder } from './ladders-in.ts';
import { addLevels } from './add-levels.ts';
import { isSameLevel, levelName, plainLabel } from './level-names.ts';
import { isContainer, isForeignSection, isPay, isPaySection, nodesBelow, type OutlineNode } from './outline-node.ts';

interface Around {
  readonly all: readonly PlannedLadder[];
  readonly firstPath: string;
  /** The names of levels that a person said. */
  readonly typed: readonly string[];
}

export function writeLadder(
  plan: PlannedLadder,
  names: LadderNames,
  notebook: Notebook,
  settings: LadderSettings,
  { all, firstPath, typed }: Around,
): NewEntry {
  const draft = new Draft();
  const title = titleOf(plan, firstPath);
  const { tracks, levels, named, trackNodes } = addLevels(plan, draft, notebook, {
    hasOneTrack: settings.given.tracks === 'none',
    typed,
  });
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

function titleOf({ root, above, tracks }: PlannedLadder, firstPath: string): string {
  // Which file is the first is chance.
  const isOfFiles = tracks.some(({ runs }) => runs.some(({ levels }) => levels.some(({ from }) => from === 'file')));
  const said = [root, ...above.toReversed(), ...filesBelow(root, tracks)]
    .map(({ label }) => plainLabel(label))
    .filter((label) => label !== '');
  return (
    said.find((label) => !isContainer({ ...root, label })) ??
    said.find((label) => /ladder|level|framework|matrix|skill|competenc|career/i.test(label)) ??
    (said.length > 0 || isOfFiles ? 'Ladder' : titleFromFile(firstPath))
  );
}

/** The one file that holds all levels, below a folder without a name. */
function filesBelow(root: OutlineNode, tracks: PlannedLadder['tracks']): readonly OutlineNode[] {
  if (root.label !== '') return [];
  const runs = tracks.flatMap((track) => track.runs);
  const found: OutlineNode[] = [];
  for (let node: OutlineNode | undefined = root; node !== undefined;) {
    if (node.from === 'file') found.push(node);
    const inside: readonly OutlineNode[] = node.children.filter((child) =>
      runs.some(({ parent }) => nodesBelow(child).includes(parent)),
    );
    node = inside.length === 1 ? inside[0] : undefined;
  }
  return found;
}

function visit(node: OutlineNode, place: Place, writing: Writing): void {
  if (place.level === undefined && isPaySection(node)) {
    leave(node, writing.notebook);
    return;
  }
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
  if (isPay(node)) {
    leave(node, writing.notebook);
    return;
  }
  if (isDimension(node)) {
    fact(node.label, textOfBlocks(node.blocks), level, writing);
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
  if (isForeignSection(node) || isPaySection(node)) {
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
  // What holds levels is none: *Software engineer* above *IC1 Software engineer*.
  if (nodesBelow(node).some((each) => levels.has(each))) return undefined;
  const name = levelName(node.label);
  const same = named.filter((each) => (track === undefined || each.track === track) && isSameLevel(each.name, name));
  return new Set(same.map(({ id }) => id)).size === 1 ? same[0]?.id : undefined;
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
  for (const { structure = [] } of nodesBelow(node)) for (const words of structure) notebook.understand(words);
}
