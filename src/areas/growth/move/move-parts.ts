/** The parts that pages of moves between levels and between disciplines have in common. */
import type { PageTools } from '#model/kind.ts';
import { dimensionText } from '../level/dimension-text.ts';
import { groupsAsking } from '../expectation/by-group.ts';
import type { Deepened, Move, MoveApart, Side } from './difference.ts';
import { proficiencySteps, skillSteps } from '../skills/proficiency.ts';
import type { Expectation, Ladder } from '../ladder/schema.ts';
import type { ViewOf } from '../expectation/shown-expectation.ts';
import type { Reading } from '../ladder/reading.ts';
import { growthWords } from '../words/growth-words.ts';

interface Ends<Of> {
  readonly from: Of;
  readonly to: Of;
}

/** How many demands of each sort there are, and how many habits are newly to avoid. */
export function countsOf({ demands, habits }: MoveApart) {
  return {
    added: demands.added.length,
    deepened: demands.deepened.length,
    reworded: demands.reworded.length,
    continuing: demands.continuing.length,
    dropped: demands.dropped.length,
    avoid: habits.added.length,
  };
}

/** Whether anything is other than before. */
export function hasChanges({ added, deepened, reworded, dropped }: Move): boolean {
  return added.length + deepened.length + reworded.length + dropped.length > 0;
}

export type MoveChanges = ReturnType<typeof viewChanges>;

export function viewChanges(changes: Move, readings: Ends<Reading>, views: Ends<ViewOf>, tools: PageTools) {
  return {
    added: grouped(changes.added, readings.to.data, views.to),
    deepened: changes.deepened.map((pair) => deepenedView(pair, readings, views, tools)),
    reworded: changes.reworded.map((pair) => deepenedView({ ...pair, by: ['words'] }, readings, views, tools)),
    continuing: changes.continuing.map(views.to),
    dropped: changes.dropped.map(views.from),
  };
}

function grouped(expectations: readonly Expectation[], { groups }: Ladder, viewOf: ViewOf) {
  return groupsAsking(groups, expectations).map((each) => ({
    label: each.group.label,
    expectations: each.expectations.map(viewOf),
  }));
}

function deepenedView({ before, now, by }: Deepened, readings: Ends<Reading>, views: Ends<ViewOf>, tools: PageTools) {
  const wording = views.from(before);
  // *code review from foundational to working*
  const { speech } = tools;
  const { move: words, expectation } = growthWords(speech);
  const told: string[] = [];
  if (by.includes('step')) {
    const shared = now.skills.filter((skill) => before.skills.includes(skill));
    const skills = speech.list(shared.map((skill) => tools.link(skill, 'skill').label));
    const labelIn = (ladder: Ladder, step: string | undefined) =>
      speech.inText(proficiencySteps(ladder).find(({ id }) => id === step)?.label ?? '');
    const [former, present] = [
      labelIn(readings.from.data, before.proficiency),
      labelIn(readings.to.data, now.proficiency),
    ];
    told.push(words.skillSteps(skills, former, present));
  }
  if (by.includes('weight') && now.weight !== undefined) told.push(words.nowWeight(expectation.weights[now.weight]));
  return {
    now: views.to(now),
    // Its words before, where they were others.
    before: by.includes('words') ? { text: wording.text, href: wording.href } : undefined,
    by: told,
  };
}

/** Dimensions that either side has something to say of, those of where one goes first. */
export function dimensionChanges({ from, to }: Ends<Side>, readings: Ends<Reading>, tools: PageTools) {
  const all = [...to.ladder.dimensions, ...from.ladder.dimensions];
  const labels = new Map(all.toReversed().map(({ id, label }) => [id, label]));
  const ids = [...new Set(all.map(({ id }) => id))];
  return ids.flatMap((id) => {
    const before = valueAt(from, id);
    const now = valueAt(to, id);
    if (before === undefined && now === undefined) return [];
    return [
      {
        label: labels.get(id) ?? id,
        before: before && tools.inline(before, readings.from.entry),
        now: now && tools.inline(now, readings.to.entry),
      },
    ];
  });
}

function valueAt({ ladder, level }: Side, dimensionId: string): string | undefined {
  const dimension = ladder.dimensions.find(({ id }) => id === dimensionId);
  return dimension && dimensionText(ladder, dimension, level);
}

type Change = 'new' | 'raised' | 'kept' | 'lower' | 'no-longer';

/** What is new first, then what is needed better, then the rest. */
const ORDER: readonly Change[] = ['new', 'raised', 'lower', 'kept', 'no-longer'];

export type SkillChange = ReturnType<typeof skillChanges>[number];

export function skillChanges({ from, to }: Ends<Side>, tools: PageTools) {
  const before = skillSteps(from.ladder, from.level);
  const now = skillSteps(to.ladder, to.level);
  const { named } = growthWords(tools.speech).move;
  const label = ({ ladder }: Side, step: number | undefined) =>
    step === undefined ? undefined : (proficiencySteps(ladder)[step]?.label ?? named);
  return [...new Set([...now.keys(), ...before.keys()])]
    .map((ref) => {
      const skill = tools.link(ref, 'skill');
      const [earlier, later] = [before.get(ref), now.get(ref)];
      return { skill, before: label(from, earlier), now: label(to, later), change: changeOf(earlier, later) };
    })
    .toSorted((a, b) => ORDER.indexOf(a.change) - ORDER.indexOf(b.change));
}

function changeOf(before: number | undefined, now: number | undefined): Change {
  if (before === undefined) return 'new';
  if (now === undefined) return 'no-longer';
  return now > before ? 'raised' : now < before ? 'lower' : 'kept';
}
