/** More of a skill is worth more points, and a higher level takes more of them. */
import { compose } from '#areas/growth/composition/compose.ts';
import { defineEntryRule, example } from '#model/rule.ts';
import { proficiencySteps } from '#areas/growth/skills/proficiency.ts';

const model = (points: object, ...thresholds: readonly object[]) =>
  example('ladder', { pointsModel: { points, thresholds } });

export default defineEntryRule({
  id: 'ladder/points-ascend',
  severity: 'error',
  why: 'Points that fall while skill rises would move people down for getting better.',
  fix: 'Write steps and thresholds in their order, each with more points than the one before.',
  valid: [
    [model({ foundational: 1, working: 3 }, { min: 3, level: 'engineer' }, { min: 12, level: 'senior-engineer' })],
    [
      model(
        { working: 3 },
        { min: 3, level: 'engineer' },
        { min: 3, title: 'Specialist' },
        { min: 3, title: 'Group lead' },
      ),
    ],
  ],
  invalid: [
    {
      content: [
        model({ foundational: 1, working: 3 }, { min: 12, level: 'engineer' }, { min: 12, level: 'senior-engineer' }),
      ],
      expect: ['40:12 Unexpected threshold of `12` points after one of `12`, expected more'],
    },
    {
      content: [model({ foundational: 3, working: 1 }, { min: 3, title: 'Keeper' })],
      expect: ['36:14 Unexpected `1` points for `working`, expected more than the `3` of `foundational`'],
    },
  ],
  check(ladder, { playbook, report }) {
    const { pointsModel } = ladder.data;
    if (pointsModel === undefined) return;
    const worth = proficiencySteps(compose(ladder, playbook).data).flatMap(({ id }) => {
      const points = pointsModel.points[id];
      return points === undefined ? [] : [{ id, points }];
    });
    for (const [index, { id, points }] of worth.entries()) {
      const before = worth[index - 1];
      if (before !== undefined && points <= before.points)
        report(
          ladder.at(['pointsModel', 'points', id]),
          `Unexpected \`${points}\` points for \`${id}\`, expected more than the \`${before.points}\` of \`${before.id}\``,
        );
    }
    for (const [index, { min, level }] of pointsModel.thresholds.entries()) {
      const before = pointsModel.thresholds.slice(0, index);
      // Several titles may be open at one height: a specialist's and a lead's. Levels are one above the other.
      const least = Math.max(...before.map((each) => each.min));
      const sameLevel = before.some((each) => each.min === min && each.level !== undefined) && level !== undefined;
      if (min < least || sameLevel)
        report(
          ladder.at(['pointsModel', 'thresholds', index, 'min']),
          `Unexpected threshold of \`${min}\` points after one of \`${least}\`, expected more`,
        );
    }
  },
});
