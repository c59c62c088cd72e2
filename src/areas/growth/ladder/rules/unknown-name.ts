/** A level, group, track, scale, step, dimension or discipline that a ladder speaks of is one that it has. */
import { quoted } from '#model/quoted.ts';
import { didYouMean } from '#model/suggest.ts';
import { defineEntryRule, example } from '#model/rule.ts';
import { compose, inheritsFaulty } from '#areas/growth/composition/compose.ts';
import { nameUses, type NameUse } from '#areas/growth/composition/names.ts';

const answersForService = {
  id: 'answers-for-service',
  group: 'delivery',
  levels: ['senior-engineer'],
  text: 'Answers for one service in production.',
};

export default defineEntryRule({
  id: 'ladder/unknown-name',
  severity: 'error',
  why: 'An expectation of a level that does not exist is an expectation of nobody.',
  fix: 'Correct the name, or declare it in the ladder.',
  valid: [
    [
      example('behaviours', {}, { id: 'everyone' }),
      example('ladder', {
        extends: ['behaviours/everyone'],
        expectations: [{ ...answersForService, group: 'working-together' }],
      }),
    ],
    [example('ladder', { expectations: [answersForService] })],
    [
      example('ladder', {
        dimensions: [{ id: 'depth', label: 'Depth', type: 'scale', scale: 'proficiency' }],
        levels: [{ id: 'engineer', label: 'Engineer', rank: 1, track: 'ic', dimensionValues: { depth: 'working' } }],
        expectations: [],
      }),
    ],
  ],
  invalid: [
    {
      content: [
        example('ladder', {
          disciplines: [{ id: 'backend', label: 'Backend' }],
          expectations: [{ ...answersForService, disciplines: ['backnd'] }],
        }),
      ],
      expect: ['29:9 Unexpected discipline `backnd`, expected `backend`'],
    },
    {
      content: [
        example('skill', {}, { id: 'testing' }),
        example('ladder', { requirements: [{ level: 'enginer', skill: 'testing', step: 'workin' }] }),
      ],
      expect: [
        'ladders/example-ladder.yaml:34:12 Unexpected level `enginer`, expected one of `engineer`, `senior-engineer`',
        'ladders/example-ladder.yaml:36:11 Unexpected step `workin`, expected one of `awareness`, `foundational`, `working`, `practitioner`, `expert`',
      ],
    },
    {
      content: [
        example('ladder', {
          pointsModel: { points: { mastery: 20 }, thresholds: [{ min: 20, level: 'staff-engineer' }] },
        }),
      ],
      expect: [
        '35:5 Unexpected step `mastery`, expected one of `awareness`, `foundational`, `working`, `practitioner`, `expert`',
        '38:14 Unexpected level `staff-engineer`, expected one of `engineer`, `senior-engineer`',
      ],
    },
    {
      content: [example('ladder', { expectations: [{ ...answersForService, levels: ['senior-enginer'] }] })],
      expect: ['26:9 Unexpected level `senior-enginer`, expected one of `engineer`, `senior-engineer`'],
    },
    {
      content: [example('ladder', { expectations: [{ ...answersForService, group: 'delivry' }] })],
      expect: ['24:12 Unexpected group `delivry`, expected `delivery`'],
    },
    {
      content: [example('ladder', { expectations: [{ ...answersForService, proficiency: 'master' }] })],
      expect: [
        '28:18 Unexpected step `master`, expected one of `awareness`, `foundational`, `working`, `practitioner`, `expert`',
      ],
    },
    {
      content: [example('ladder', { tracks: [{ id: 'technical', label: 'Technical', kind: 'ic' }] })],
      expect: [
        '14:12 Unexpected track `ic`, expected `technical`',
        '18:12 Unexpected track `ic`, expected `technical`',
      ],
    },
    {
      content: [example('ladder', { groups: [{ id: 'delivery', label: 'Delivery', parent: 'results' }] })],
      expect: ['22:13 Unexpected group `results`, expected `delivery`'],
    },
    {
      content: [
        example('ladder', {
          levels: [{ id: 'engineer', label: 'Engineer', rank: 1, track: 'ic', dimensionValues: { scope: 'A task.' } }],
          expectations: [],
        }),
      ],
      expect: ['16:7 Unexpected dimension `scope`, expected none; the ladder declares no dimension'],
    },
    {
      content: [
        example('ladder', {
          dimensions: [{ id: 'depth', label: 'Depth', type: 'scale', scale: 'proficiency' }],
          levels: [{ id: 'engineer', label: 'Engineer', rank: 1, track: 'ic', dimensionValues: { depth: 'workin' } }],
          expectations: [],
        }),
      ],
      expect: [
        '16:14 Unexpected step `workin`, expected one of `awareness`, `foundational`, `working`, `practitioner`, `expert`',
      ],
    },
    {
      content: [example('ladder', { dimensions: [{ id: 'depth', label: 'Depth', type: 'scale', scale: 'mastery' }] })],
      expect: ['37:12 Unexpected scale `mastery`, expected `proficiency`'],
    },
  ],
  check(ladder, { playbook, report }) {
    const isPartial = inheritsFaulty(ladder, playbook);
    for (const use of nameUses(ladder.data, compose(ladder, playbook).data)) {
      // Levels and tracks are always its own; any other name may be one that it would inherit.
      if (isPartial && use.what !== 'level' && use.what !== 'track') continue;
      if (!use.known.includes(use.name)) report(ladder.at(use.path, use.part), messageOf(use), hintFor(use));
    }
  },
});

const SHOWN = 8;

function messageOf({ what, name, known }: NameUse): string {
  const shown = quoted(known.slice(0, SHOWN));
  const expected =
    known.length === 0
      ? `none; the ladder declares no ${what}`
      : `${known.length > 1 ? 'one of ' : ''}${shown}${known.length > SHOWN ? ' and others' : ''}`;
  return `Unexpected ${what} \`${name}\`, expected ${expected}`;
}

function hintFor({ what, name, known }: NameUse): string {
  return didYouMean(name, known) ?? `Declare the ${what} \`${name}\` in this ladder, or name one that it has.`;
}
