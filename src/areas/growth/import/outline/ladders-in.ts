/** Which ladders an outline holds: one, one for each discipline, or one whose ways part. */
// cspell:ignore scien analy
import { isSameLevel, levelName, plainLabel } from './level-names.ts';
import { isContainer, type OutlineNode } from './outline-node.ts';
import { below, holds, runsIn, type Run } from './runs.ts';

export interface PlannedTrack {
  /** What names it; none where nothing parts, or for what stands before the ways part without a name. */
  readonly node: OutlineNode | undefined;
  /** Whether its levels stand before the ways part. */
  readonly isStem: boolean;
  readonly runs: readonly Run[];
}

export interface PlannedLadder {
  readonly root: OutlineNode;
  /** From the top of the source down to the ladder: what introduces it. */
  readonly above: readonly OutlineNode[];
  readonly tracks: readonly PlannedTrack[];
}

export interface Wishes {
  readonly isLevel: (label: string) => boolean;
  /** What a person said the levels are called, from the lowest to the highest; empty where nobody did. */
  readonly names: readonly string[];
  /** `together`, `apart`, or nothing where it is to be found out. */
  readonly tracks: string | undefined;
}

const TRACK =
  /\b(individual contributors?|ics?|technical|engineering|management|managers?|managerial|people|leadership|specialist|expert|hands-on)\b.*\b(track|path|ladder|levels|branch|stream|roles?)\b|^(individual contributors?|ics?|management|managers?|people managers?|engineering managers?|technical track|leadership track)$/i;
const STEM = /\b(common|shared|everyone|core|base|early|foundation)\b/i;
const DISCIPLINE =
  /^(back-?\s?end|front-?\s?end|full-?\s?stack|mobile|ios|android|web|sre|site reliability|dev-?ops|data (engineer\w*|scien\w*|analy\w*|platform)|machine learning|ml|qa|quality assurance|product (design|management)|embedded|infrastructure|security|ux|ui|.*\b(engineers?|engineering|developers?|designers?|managers?|scientists?|analysts?|testers?))( (engineer\w*|developers?|ladder|track|career path|path|framework|matrix|roles?|levels?|job family))?$|\b(ladder|career path|job family|discipline)$/i;

export function laddersIn(root: OutlineNode, wishes: Wishes): readonly PlannedLadder[] {
  return planned(root, [], wishes);
}

function planned(root: OutlineNode, above: readonly OutlineNode[], wishes: Wishes): readonly PlannedLadder[] {
  const runs = runsIn(root, wishes.isLevel, wishes.names.length > 0);
  if (runs.length === 0) return [];
  const [top, path] = descend(root, runs, []);
  const isOwn = (run: Run) => run.parent === top;
  const own = runs.filter(isOwn);
  const branches = below(top)
    .map((node) => ({ node, runs: runs.filter((run) => !isOwn(run) && holds(node, run)) }))
    .filter((branch) => branch.runs.length > 0);
  const whole: PlannedLadder = { root, above, tracks: [{ node: undefined, isStem: false, runs }] };
  if (branches.length === 0 || (branches.length === 1 && own.length === 0)) return [whole];
  const how = wishes.tracks ?? howTheyPart(branches, own);
  if (how === 'groups' || how === 'none') return [whole];
  if (how === 'together') {
    const stems = own.length > 0 ? [{ node: undefined, isStem: true, runs: own }] : [];
    const tracks = branches.map(({ node, runs: each }) => ({ node, isStem: STEM.test(node.label), runs: each }));
    return [{ root, above, tracks: [...stems, ...tracks] }];
  }
  return branches.flatMap(({ node }) => planned(node, [...above, ...path, top], wishes));
}

/** The lowest node that has all levels below it. */
function descend(
  node: OutlineNode,
  runs: readonly Run[],
  path: readonly OutlineNode[],
): readonly [OutlineNode, readonly OutlineNode[]] {
  if (runs.some(({ parent }) => parent === node)) return [node, path];
  const only = node.children.filter((child) => runs.some((run) => holds(child, run)));
  const [child] = only;
  if (only.length !== 1 || child === undefined) return [node, path];
  return isContainer(child) && runs.some(({ parent }) => parent === child)
    ? [child, [...path, node]]
    : descend(child, runs, [...path, node]);
}

interface Branch {
  readonly node: OutlineNode;
  readonly runs: readonly Run[];
}

function howTheyPart(branches: readonly Branch[], own: readonly Run[]): 'groups' | 'together' | 'apart' {
  const sets = branches.map(({ runs }) => labelsOf(runs));
  const common = sets.map((set, at) => {
    const others = sets.flatMap((each, index) => (index === at ? [] : each));
    const against = own.length > 0 ? labelsOf(own) : others;
    const shared = set.filter((label) => against.some((each) => isSameLevel(levelName(each), levelName(label))));
    return shared.length / Math.max(1, set.length);
  });
  const overlap = common.reduce((sum, each) => sum + each, 0) / Math.max(1, common.length);
  const tracks = branches.filter(({ node }) => TRACK.test(plainLabel(node.label)) || STEM.test(node.label));
  if (overlap < 0.35) return tracks.length > 0 || own.length > 0 ? 'together' : 'apart';
  if (own.length > 0) return 'groups';
  if (tracks.length === branches.length) return 'together';
  const disciplines = branches.filter(({ node }) => DISCIPLINE.test(plainLabel(node.label)));
  if (disciplines.length * 10 >= branches.length * 7) return 'apart';
  return sharesGroups(branches) ? 'apart' : 'groups';
}

/** Each has the same groups below its levels, or above them: then each is a whole ladder. */
function sharesGroups(branches: readonly Branch[]): boolean {
  const groups = branches.map(({ node, runs }) => {
    const underneath = runs.flatMap(({ levels }) => levels.flatMap((level) => below(level).map(({ label }) => label)));
    const around = runs.flatMap(({ parent }) => (parent === node ? [] : [parent.label]));
    return new Set([...underneath, ...around].map((label) => plainLabel(label).toLowerCase()));
  });
  const [first, ...others] = groups;
  if (first === undefined || first.size === 0 || others.length === 0) return false;
  return others.every((each) => [...each].filter((label) => first.has(label)).length * 2 >= Math.max(1, each.size));
}

function labelsOf(runs: readonly Run[]): readonly string[] {
  return [...new Set(runs.flatMap(({ levels }) => levels.map(({ label }) => label)))];
}
