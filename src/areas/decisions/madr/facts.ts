/** Facts that logs write into the text, above the first section or in sections of their own: status, date, who decided. */
import type { Root, RootContent } from 'mdast';
import { blocksOf, factsInComment, type Block, type Fact } from './blocks.ts';
import { readDay } from './days.ts';
import type { Document } from './document.ts';
import type { FactName } from './fact-names.ts';
import { statedRelations } from './relations.ts';
import { isBareStatus } from './status.ts';

export interface Facts {
  readonly facts: readonly Fact[];
  /** Those of comments, which count where nothing else states them. */
  readonly hidden: readonly Fact[];
  /** Behind the facts that stand at the very beginning: from here on, the text says what no field does. */
  readonly end: number;
  /** Lines above the first section that state no fact, and those of other sections that call themselves a status. */
  readonly unread: readonly string[];
}

interface Bounds {
  /** Where the text begins. */
  readonly start: number;
  readonly titleEnd: number;
  /** The facts that the front matter states. */
  readonly elsewhere: ReadonlySet<FactName>;
}

/** A day of no other name stands for both. */
const DAYS = ['created', 'decided'] as const;

function isDay(name: FactName): name is (typeof DAYS)[number] {
  return name === 'created' || name === 'decided';
}

/** A longer field is prose rather than a fact. */
const LONGEST = 160;

export function factsIn(tree: Root, bounds: Bounds, document: Pick<Document, 'source'>): Facts {
  const { start, titleEnd } = bounds;
  const nodes = tree.children.filter((node) => offsetsOf(node)[0] >= start);
  const blocks = blocksOf(
    nodes,
    (node) => node.type === 'heading' && titleEnd > start && offsetsOf(node)[1] === titleEnd,
    document,
  );
  return {
    facts: blocks.flatMap(({ facts }) => facts),
    hidden: blocks.flatMap(({ node }) => (node.type === 'html' ? factsInComment(node) : [])),
    end: endOf(blocks, bounds),
    unread: blocks.flatMap(({ unread }) => unread),
  };
}

/** Text is left out only where the fields of an entry say all of it; a section whole, or not at all. */
function endOf(blocks: readonly Block[], { start, titleEnd, elsewhere }: Bounds): number {
  const told = new Set<string>([...elsewhere].flatMap((name) => [name, ...(name === 'date' ? DAYS : [])]));
  let end = titleEnd;
  for (const [index, block] of blocks.entries()) {
    if (!isTold(block, told)) {
      // Text above the title stays, and so does the title below it.
      return offsetsOf(block.node)[0] < titleEnd ? start : end;
    }
    const below = block.node.type === 'heading' ? sectionBelow(blocks, index) : [];
    if (!below.every((each) => isTold(each, new Set(told)))) return end;
    end = Math.max(end, offsetsOf(block.node)[1]);
  }
  return end;
}

function sectionBelow(blocks: readonly Block[], heading: number): readonly Block[] {
  const next = blocks.findIndex(({ node }, index) => index > heading && node.type === 'heading');
  return blocks.slice(heading + 1, next === -1 ? undefined : next);
}

/** @param told what fields say already; a field with one value holds the first that is told */
function isTold({ isWhole, facts }: Block, told: Set<string>): boolean {
  return (
    isWhole &&
    facts.every((fact) => {
      const fields = singleFields(fact);
      const isFree = !told.has(fact.name) && fields.every((field) => !told.has(field));
      for (const field of fields) told.add(field);
      return isFree && isToldByField(fact);
    })
  );
}

function singleFields({ name, value }: Fact): readonly string[] {
  if (name === 'date') return DAYS;
  if (isDay(name)) return [name];
  return statedRelations(value).some((relation) => relation.name === 'supersededBy') ? ['supersededBy'] : [];
}

function isToldByField({ name, value }: Fact): boolean {
  if (value.length > LONGEST) return false;
  if (name === 'date' || isDay(name)) return readDay(value) !== undefined;
  if (name !== 'status' && name !== 'relation') return true;
  const relations = statedRelations(value);
  return isBareStatus(value) || (relations.length === 1 && relations[0]?.target.file !== undefined);
}

function offsetsOf({ position }: RootContent): readonly [number, number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}
