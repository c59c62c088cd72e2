/**
 * What changes for somebody who moves from one level, discipline or ladder to another.
 *
 * Each expectation of either side is in exactly one part:
 * - *continuing*: asked at both, by one name, in the same words and no deeper;
 * - *reworded*: asked at both by one name, in other words and no deeper: two disciplines or ladders say it each in its own way;
 * - *deepened*: asked before and asked more of now. Either by one name, with a higher step or a greater weight; or by another name
 *   in the same group, where both name one skill and the new one a higher step of it, or their words are alike;
 * - *added*: asked now, and nothing of it before;
 * - *dropped*: asked before, and nothing of it now.
 */
import type { Expectation, Ladder, Level } from '../ladder/schema.ts';
import { wholeOf } from '../level/order.ts';
import { proficiencySteps } from '../skills/proficiency.ts';
import { similarity } from './similarity.ts';

export interface Side {
  /** Composed, as everyone or one discipline reads it. */
  readonly ladder: Ladder;
  readonly level: Level;
}

export interface Move {
  readonly added: readonly Expectation[];
  readonly deepened: readonly Deepened[];
  readonly reworded: readonly Pair[];
  readonly continuing: readonly Expectation[];
  readonly dropped: readonly Expectation[];
}

/** What is demanded, and the habits to avoid: who counts them counts each on its own. */
export interface MoveApart {
  readonly demands: Move;
  readonly habits: Move;
}

interface Pair {
  readonly before: Expectation;
  readonly now: Expectation;
}

export interface Deepened extends Pair {
  readonly by: readonly DeepenedBy[];
}
type DeepenedBy = 'step' | 'weight' | 'words';

/** Sentences less alike than this say different things. */
const ALIKE = 0.5;
const WEIGHTS = ['supporting', 'important', 'essential'] as const;

export function move(from: Side, to: Side): Move {
  const [earlier, later] = [wholeOf(from), wholeOf(to)];
  const formerly = new Map(earlier.map((expectation) => [expectation.id, expectation]));
  const named = later.flatMap((expectation) => {
    const former = formerly.get(expectation.id);
    return former === undefined
      ? []
      : [{ before: former, now: expectation, by: changeBetween(former, expectation, from, to) }];
  });
  const kept = new Set(named.map((pair) => pair.now.id));
  const open = {
    before: earlier.filter(({ id }) => !kept.has(id)),
    now: later.filter(({ id }) => !kept.has(id)),
  };
  const grown = pairUp(open.before, open.now, from, to);
  const paired = new Set(grown.flatMap((pair) => [pair.before, pair.now]));
  return {
    added: open.now.filter((expectation) => !paired.has(expectation)),
    deepened: [...named.filter(isDeeper), ...grown],
    reworded: named.filter((pair) => !isDeeper(pair) && pair.by.length > 0).map(({ before, now }) => ({ before, now })),
    continuing: named.filter(({ by }) => by.length === 0).map((pair) => pair.now),
    dropped: open.before.filter((expectation) => !paired.has(expectation)),
  };
}

export function moveApart(from: Side, to: Side): MoveApart {
  const whole = move(from, to);
  return { demands: partOf(whole, (each) => !isAvoided(each)), habits: partOf(whole, isAvoided) };
}

function partOf(whole: Move, isPart: (expectation: Expectation) => boolean): Move {
  return {
    added: whole.added.filter(isPart),
    deepened: whole.deepened.filter(({ now }) => isPart(now)),
    reworded: whole.reworded.filter(({ now }) => isPart(now)),
    continuing: whole.continuing.filter(isPart),
    dropped: whole.dropped.filter(isPart),
  };
}

function isAvoided({ kind }: Expectation): boolean {
  return kind === 'anti-pattern';
}

function isDeeper({ by }: Deepened): boolean {
  return by.some((way) => way !== 'words');
}

/** What is other about an expectation that is asked on both sides. What got less is no deepening: it goes on. */
function changeBetween(before: Expectation, now: Expectation, from: Side, to: Side): readonly DeepenedBy[] {
  const by: DeepenedBy[] = [];
  if (stepIn(to, now) > stepIn(from, before) && before.proficiency !== undefined) by.push('step');
  if (weightOf(now) > weightOf(before)) by.push('weight');
  if (now.text !== before.text) by.push('words');
  return by;
}

interface Candidate extends Deepened {
  readonly score: number;
}

/** Each expectation is in one pair at most, and the most alike find each other first. */
function pairUp(
  before: readonly Expectation[],
  now: readonly Expectation[],
  from: Side,
  to: Side,
): readonly Deepened[] {
  const candidates = now
    .flatMap((later) => before.flatMap((earlier) => candidate(earlier, later, from, to) ?? []))
    .toSorted((a, b) => b.score - a.score);
  const taken = new Set<Expectation>();
  const pairs = new Map<Expectation, Deepened>();
  for (const { before: earlier, now: later, by } of candidates) {
    if (taken.has(earlier) || taken.has(later)) continue;
    taken.add(earlier).add(later);
    pairs.set(later, { before: earlier, now: later, by });
  }
  return now.flatMap((expectation) => pairs.get(expectation) ?? []);
}

function candidate(before: Expectation, now: Expectation, from: Side, to: Side): Candidate | undefined {
  if (before.group !== now.group || isAvoided(before) || isAvoided(now)) return undefined;
  const alike = similarity(before.text, now.text);
  const higher = stepIn(to, now) - stepIn(from, before);
  const sharesSkill = before.proficiency !== undefined && now.skills.some((skill) => before.skills.includes(skill));
  const byStep = sharesSkill && higher > 0;
  const byWords = alike >= ALIKE && higher >= 0 && weightOf(now) >= weightOf(before);
  if (!byStep && !byWords) return undefined;
  const by: readonly DeepenedBy[] = [
    ...(byStep ? (['step'] as const) : []),
    ...(weightOf(now) > weightOf(before) ? (['weight'] as const) : []),
    'words',
  ];
  return { before, now, by, score: alike + (byStep ? 1 / (1 + higher) : 0) };
}

/** -1 where no step is named. */
function stepIn({ ladder }: Side, { proficiency }: Expectation): number {
  return proficiencySteps(ladder).findIndex((step) => step.id === proficiency);
}

/** What carries no weight stands between the important and the supporting: nobody said which. */
function weightOf({ weight }: Expectation): number {
  return weight === undefined ? 0.5 : WEIGHTS.indexOf(weight);
}
