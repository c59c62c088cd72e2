/** A level asks for no less than the one below it in its track. */
import { compose } from '#areas/growth/composition/compose.ts';
import type { Ladder, Level } from '#areas/growth/ladder/schema.ts';
import type { Expectation } from '#areas/growth/expectation/expectation.ts';
import { defineEntryRule, example } from '#model/rule.ts';
import { askedAt, levelsOf } from '#areas/growth/level/order.ts';
import { proficiencySteps } from '#areas/growth/skills/proficiency.ts';
import { weakenedVerb } from '#areas/growth/language/strength.ts';

const testing = example('skill', {}, { id: 'testing' });
const asks = (id: string, level: string, fields: object) => ({
  id,
  group: 'delivery',
  levels: [level],
  text: `Keeps ${id} true.`,
  ...fields,
});
const skilled = (below: string, above: string) =>
  example('ladder', {
    expectations: [
      asks('tests-changes', 'engineer', { skills: ['testing'], proficiency: below }),
      asks('tests-systems', 'senior-engineer', { skills: ['testing'], proficiency: above }),
    ],
  });
const worded = (below: string, above: string) =>
  example('ladder', {
    expectations: [asks('first', 'engineer', { text: below }), asks('second', 'senior-engineer', { text: above })],
  });

export default defineEntryRule({
  id: 'ladder/asks-less',
  severity: 'warning',
  why: 'Somebody who is promoted and does the same as before would do more than is asked of them.',
  fix: 'Ask for at least as much, or let the lower level ask for less.',
  valid: [
    [testing, skilled('foundational', 'working')],
    [worded('Helps to plan the work of the team.', 'Leads the work of the team.')],
    [worded('Leads the review of a change.', 'Helps other teams to see their risks.')],
  ],
  invalid: [
    {
      content: [testing, skilled('working', 'foundational')],
      expect: [
        'ladders/example-ladder.yaml:38:18 Unexpected step `foundational` of `testing` at `senior-engineer`, expected at least `working` as at `engineer` below',
      ],
    },
    {
      content: [worded('Leads the incident response of the team.', 'Supports the incident response of the team.')],
      expect: [
        '32:11 Unexpected `Supports` in `second` at `senior-engineer`, expected no less than `Leads` in `first` below',
      ],
    },
  ],
  check(ladder, { playbook, report }) {
    const { data, origins } = compose(ladder, playbook);
    const reportAt = ({ id }: Expectation, field: string, message: string) => {
      const origin = origins.get(id);
      // What is written elsewhere is judged there, where all its levels are known.
      if (origin?.source === ladder) report(ladder.at(['expectations', origin.index, field]), message);
    };
    for (const [below, above] of neighbours(data)) {
      for (const { skill, by, step, before } of lowerSteps(data, below, above))
        reportAt(
          by,
          'proficiency',
          `Unexpected step \`${step}\` of \`${skill}\` at \`${above.id}\`, expected at least \`${before}\` as at \`${below.id}\` below`,
        );
      for (const upper of askedAt(data, above)) {
        const weaker = askedAt(data, below).flatMap((lower) => {
          const verbs = lower.group === upper.group ? weakenedVerb(lower.text, upper.text) : undefined;
          return verbs === undefined ? [] : [{ lower, ...verbs }];
        })[0];
        if (weaker !== undefined)
          reportAt(
            upper,
            'text',
            `Unexpected \`${weaker.above}\` in \`${upper.id}\` at \`${above.id}\`, expected no less than \`${weaker.below}\` in \`${weaker.lower.id}\` below`,
          );
      }
    }
  },
});

function neighbours(ladder: Ladder): readonly (readonly [Level, Level])[] {
  return ladder.tracks.flatMap(({ id }) => {
    const levels = levelsOf(ladder, id);
    return levels.slice(1).flatMap((above, index) => {
      const below = levels[index];
      return below === undefined ? [] : [[below, above] as const];
    });
  });
}

interface Lowered {
  readonly skill: string;
  readonly by: Expectation;
  readonly step: string;
  readonly before: string;
}

/** Skills that both levels name with a step, where the highest step of the upper one is the lower. */
function lowerSteps(ladder: Ladder, below: Level, above: Level): readonly Lowered[] {
  const steps = proficiencySteps(ladder).map(({ id }) => id);
  const earlier = highest(ladder, below, steps);
  return [...highest(ladder, above, steps)].flatMap(([skill, { step, by }]): readonly Lowered[] => {
    const before = earlier.get(skill);
    if (before === undefined || step >= before.step) return [];
    return [{ skill, by, step: steps[step] ?? '', before: steps[before.step] ?? '' }];
  });
}

function highest(ladder: Ladder, level: Level, steps: readonly string[]) {
  const found = new Map<string, { readonly step: number; readonly by: Expectation }>();
  for (const by of askedAt(ladder, level)) {
    const step = by.proficiency === undefined ? -1 : steps.indexOf(by.proficiency);
    if (step === -1) continue;
    for (const skill of by.skills) if (step > (found.get(skill)?.step ?? -1)) found.set(skill, { step, by });
  }
  return found;
}
