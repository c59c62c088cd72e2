/** What a change of an expectation means: who is asked anew, of whom more is asked, and what is only said better. */
import type { Expectation } from '#areas/growth/ladder/schema.ts';
import { audienceOf, summed, without, type PeopleAsked, type Audience } from '../audience.ts';
import { effect, NOBODY, turned, type Bump, type Effect } from '../change.ts';
import { itemOf } from '../contract.ts';
import { listChange } from '../lists.ts';
import { same } from '../same.ts';
import { compareKinds, compareSteps, compareWeights, type Versions } from '../strength.ts';

export function expectationEffects(
  before: Expectation | undefined,
  after: Expectation | undefined,
  versions: Versions,
): readonly Effect[] {
  const { gained, lost, kept } = audiences(before, after, versions);
  const asked = [...askedEffects(gained, lost, { before, after }, versions)];
  if (before === undefined || after === undefined) {
    const does = before === undefined ? 'added' : 'removed';
    return asked.length > 0 ? asked : [effect(does, 'minor', 'demand')];
  }
  const [who = NOBODY] = summed(kept.size > 0 ? kept : gained);
  return [
    ...asked,
    ...(kept.size > 0 ? strengthEffects(before, after, who, bumpFor(kept, versions), versions) : []),
    ...wordingEffects(before, after, who),
  ];
}

/** Whether it asks anything of anybody that the other did not, wording aside. */
export function asksMore(before: Expectation, after: Expectation, versions: Versions): boolean {
  return expectationEffects(before, after, versions).some(({ bump }) => bump === 'major');
}

function audiences(before: Expectation | undefined, after: Expectation | undefined, versions: Versions) {
  const disciplines = [...new Set([versions.before, versions.after].flatMap((each) => Object.keys(each.disciplines)))];
  const old: Audience = before === undefined ? new Map() : audienceOf(before, versions.before, disciplines);
  const present: Audience = after === undefined ? new Map() : audienceOf(after, versions.after, disciplines);
  const gained = without(present, old);
  return { gained, lost: without(old, present), kept: without(present, gained) };
}

function askedEffects(
  gained: Audience,
  lost: Audience,
  { before, after }: { readonly before: Expectation | undefined; readonly after: Expectation | undefined },
  versions: Versions,
): readonly Effect[] {
  const [added, removed] = [summed(gained), summed(lost)];
  const [to, from] = [added[0], removed[0]];
  if (added.length === 1 && removed.length === 1 && to && from && same(to.disciplines, from.disciplines))
    return [
      effect('moved', bumpFor(gained, versions), 'levels', to, {
        before: from.levels.join(', '),
        after: to.levels.join(', '),
      }),
    ];
  return [
    ...added.map((who) => effect('added', bumpFor(gained, versions), 'demand', who, { after: after?.text })),
    ...removed.map((who) => effect('removed', 'minor', 'demand', who, { before: before?.text })),
  ];
}

/** What is asked of draft levels only is asked of nobody yet. */
function bumpFor(people: Audience, { after }: Versions): Bump {
  const counts = [...people.values()].some(({ level }) => itemOf(after.levels, level)?.status === 'active');
  return counts ? 'major' : 'minor';
}

function strengthEffects(
  before: Expectation,
  after: Expectation,
  who: PeopleAsked,
  more: Bump,
  versions: Versions,
): readonly Effect[] {
  const step = compareSteps(before.proficiency, after.proficiency, 'proficiency', versions);
  const words = (field: 'proficiency' | 'weight' | 'kind') => ({ before: before[field], after: after[field] });
  const newSkills = after.skills.filter((skill) => !before.skills.includes(skill));
  const oldSkills = before.skills.filter((skill) => !after.skills.includes(skill));
  return [
    ...turned(step, 'proficiency', who, words('proficiency'), more),
    ...turned(compareWeights(before.weight, after.weight), 'weight', who, words('weight'), more),
    ...turned(compareKinds(before.kind, after.kind), 'kind', who, words('kind'), more),
    ...newSkills.map((skill) => effect('deepened', more, 'skills', who, { after: skill })),
    ...oldSkills.map((skill) => effect('weakened', 'minor', 'skills', who, { before: skill })),
  ];
}

function wordingEffects(before: Expectation, after: Expectation, who: PeopleAsked): readonly Effect[] {
  const { text, detail, group, examples, resources } = after;
  return [
    ...(before.text === text ? [] : [effect('reworded', 'patch', 'text', who, { before: before.text, after: text })]),
    ...(before.detail === detail
      ? []
      : [effect('clarified', 'minor', 'detail', who, { before: before.detail, after: detail })]),
    ...(before.group === group ? [] : [effect('moved', 'minor', 'group', who, { before: before.group, after: group })]),
    ...exampleEffects(before.examples, examples, who),
    ...(same(before.resources, resources) ? [] : [effect('clarified', 'patch', 'resources', who)]),
  ];
}

function exampleEffects(
  before: Expectation['examples'],
  after: Expectation['examples'],
  who: PeopleAsked,
): readonly Effect[] {
  if (same(before, after)) return [];
  const { added, removed, reworded } = listChange(
    before.map(({ text }) => text),
    after.map(({ text }) => text),
  );
  const effects = [
    ...added.map((text) => effect('clarified', 'minor', 'examples', who, { after: text })),
    ...removed.map((text) => effect('clarified', 'minor', 'examples', who, { before: text })),
    ...reworded.map(([from, to]) => effect('reworded', 'patch', 'examples', who, { before: from, after: to })),
  ];
  // The same sentences, and one that is now meant the other way.
  return effects.length > 0 ? effects : [effect('clarified', 'minor', 'examples', who)];
}
