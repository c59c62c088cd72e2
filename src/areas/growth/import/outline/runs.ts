/** Runs of levels in an outline: neighbours that are called as steps of one way up. */
// cspell:ignore Einsteiger Entwickler midweight medior confirmée pleno sénior sênior expérimentée
import { isForeignSection, isContainer, isPaySection, nodesBelow, type OutlineNode } from './outline-node.ts';
import { isManagementName, levelName, numberOf, plainLabel, seniorityOf } from './level-names.ts';

type IsLevel = (label: string) => boolean;

export interface Run {
  readonly parent: OutlineNode;
  readonly levels: readonly OutlineNode[];
}

/**
 * The runs of a tree, from top to bottom; one inside of a level of another does not count.
 * @param isTyped whether a person said what the levels are called
 */
export function runsIn(node: OutlineNode, isLevel: IsLevel, isTyped = false): readonly Run[] {
  const children = below(node);
  const named = children.filter(({ label }) => isLevel(label));
  const like = isTyped ? named : withSiblings(children, named);
  const inside = new Map(children.map((child) => [child, runsIn(child, isLevel, isTyped)]));
  // What has levels of its own below it is a track or a discipline, whatever it is called.
  const parents = like.filter((child) => (inside.get(child)?.length ?? 0) > 0);
  if (
    like.length < 2 ||
    parents.length * 2 >= like.length ||
    !(isTyped || isProgression(like.map(({ label }) => label)))
  )
    return children.flatMap((child) => inside.get(child) ?? []);
  const others = children.filter((child) => !like.includes(child) && !isForeignSection(child));
  const holding = others.filter((child) => (inside.get(child)?.length ?? 0) > 0);
  const speaks = like.some((child) =>
    nodesBelow(child).some(({ blocks }) => blocks.some(({ text }) => /\S\s+\S/.test(text))),
  );
  const isRun = speaks && (like.length * 10 >= (others.length - holding.length + like.length) * 4 || like.length >= 3);
  const rest = others.flatMap((child) => inside.get(child) ?? []);
  return isRun ? [{ parent: node, levels: like }, ...rest] : rest;
}

/** What is built as the levels around it is one too, whatever it is called: *Einsteiger* above *Entwickler*. */
function withSiblings(children: readonly OutlineNode[], named: readonly OutlineNode[]): readonly OutlineNode[] {
  const partsOf = (node: OutlineNode) => node.children.map(({ label }) => plainLabel(label).toLowerCase());
  const [first, ...others] = named.map(partsOf);
  if (first === undefined || others.length === 0) return named;
  const common = first.filter((part) => others.every((parts) => parts.includes(part)));
  if (common.length < 2) return named;
  return children.filter((child) => {
    const parts = new Set(partsOf(child));
    return named.includes(child) || common.every((part) => parts.has(part));
  });
}

/** Its children, those of a container in its place. */
export function below(node: OutlineNode): readonly OutlineNode[] {
  return node.children
    .filter((child) => !isPaySection(child))
    .flatMap((child) => (isContainer(child) ? below(child) : [child]));
}

const SENIOR_WORDS =
  /\b(junior|jr|senior|sr|staff|principal|distinguished|fellow|lead|associate|mid|middle|mid-?level|midweight|intermediate|medior|regular|graduate|entry(-?level)?|intern|trainee|apprentice|advanced|chief|head of|head|vp|director|manager|group|of engineering|level|expert|novice|beginner|proficient|competent|confirmée?|pleno|sénior|sênior|expérimentée?|débutante?)\b/g;

/** Several of one role in different heights, or heights alone: *Designer*, *Tester* and *Product manager* are none. */
export function isProgression(labels: readonly string[]): boolean {
  const bases = labels.map((label) => {
    const { code, name } = levelName(label);
    if (code !== undefined) return '';
    if (isManagementName(label)) return '';
    return name
      .replace(/[([].*$/, '')
      .replace(SENIOR_WORDS, ' ')
      .replace(/\b([ivx]+|\d+)\b/g, ' ')
      .replace(/[^\p{L}]+/gu, ' ')
      .trim();
  });
  const most = Math.max(
    ...Map.groupBy(bases, (base) => base)
      .values()
      .map(({ length }) => length),
  );
  const heights = new Set(
    labels.map((label) => `${numberOf(label)?.number ?? ''}/${seniorityOf(label) ?? ''}/${plainLabel(label)}`),
  );
  return heights.size >= 2 && (most >= 2 || (bases.includes('') && labels.length >= 2));
}

export function holds(node: OutlineNode, run: Run): boolean {
  return nodesBelow(node).includes(run.parent);
}
