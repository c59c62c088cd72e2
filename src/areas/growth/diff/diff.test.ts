/** What a change means, and which version it asks for: the table that people are held to. */
import { describe, expect, test } from 'vitest';
import { ladderSchema, type Ladder } from '../ladder/schema.ts';
import { bumpOf } from './bump.ts';
import { contractOfComposed, type Contract } from './contract.ts';
import { diffLadders } from './diff.ts';

const SCALE = [
  { id: 'reach', label: 'Reach', steps: ['team', 'area'].map((id) => ({ id, label: id, definition: id })) },
];
const level = (id: string, rank: number, fields: object = {}) => ({
  id,
  label: `The ${id}`,
  rank,
  track: 'ic',
  ...fields,
});
const GROUPS = [
  { id: 'delivery', label: 'Delivery' },
  { id: 'craft', label: 'Craft' },
];
const EXPECTATION = {
  id: 'slices-work',
  group: 'delivery',
  levels: ['senior'],
  text: 'Cuts a project into slices that others can pick up.',
};
const OTHER = { id: 'asks-early', group: 'delivery', levels: ['junior'], text: 'Asks before a day is lost.' };
const BACKEND = { id: 'backend', label: 'Backend' };
const MOBILE = { id: 'mobile', label: 'Mobile' };

function contract(fields: object = {}): Contract {
  const data: Ladder = ladderSchema.parse({
    title: 'Ladder',
    owner: 'team/example-team',
    reviewed: '2026-04-01',
    version: '1.0.0',
    effectiveFrom: '2026-04-01',
    scales: SCALE,
    dimensions: [{ id: 'reach', label: 'Reach', type: 'scale', scale: 'reach' }],
    tracks: [{ id: 'ic', label: 'Individual contributor', kind: 'ic' }],
    levels: [level('junior', 1), level('senior', 2), level('principal', 3, { status: 'draft' })],
    groups: GROUPS,
    expectations: [EXPECTATION, OTHER],
    ...fields,
  });
  return contractOfComposed({ data }, { resolve: () => undefined });
}

/** The ladder with other fields of its first expectation. */
const asking = (fields: object, around: object = {}) => ({
  expectations: [{ ...EXPECTATION, ...fields }, OTHER],
  ...around,
});
const override = (text: string | null) => ({ expectation: EXPECTATION.id, text, reason: 'It is another trade.' });
const promotion = (...criteria: readonly string[]) => ({ promotion: { criteria } });
const points = (working: number, min: number) => ({
  pointsModel: { points: { working }, thresholds: [{ min, level: 'senior' }] },
});
const requirement = (step: string) => ({ requirements: [{ level: 'senior', skill: 'testing', step }] });
const senior = (fields: object) => ({ levels: [level('junior', 1), level('senior', 2, fields)] });

type Case = readonly [change: string, before: object, after: object, effects: readonly string[]];

/** Effects as `does aspect level,level/discipline`. */
const told = (before: object, after: object) =>
  diffLadders(contract(before), contract(after)).changes.flatMap(({ effects }) =>
    effects.map(({ does, aspect, levels, disciplines }) =>
      `${does} ${aspect} ${levels.join(',')}${disciplines.length === 0 ? '' : `/${disciplines.join(',')}`}`.trim(),
    ),
  );

const MAJOR: readonly Case[] = [
  ['an expectation is added', { expectations: [OTHER] }, {}, ['added demand senior']],
  ['it is asked of another level too', asking({}), asking({ levels: ['junior', 'senior'] }), ['added demand junior']],
  ['it moves to a lower level', asking({}), asking({ levels: ['junior'] }), ['moved levels junior']],
  ['it moves to a higher level', asking({ levels: ['junior'] }), asking({}), ['moved levels senior']],
  [
    'it lasts above the level that names it',
    asking({ levels: ['junior'] }),
    asking({ levels: ['junior'], cumulative: true }),
    ['added demand senior,principal'],
  ],
  [
    'it was asked of one discipline and is asked of all',
    asking({ disciplines: ['backend'] }, { disciplines: [BACKEND] }),
    asking({}, { disciplines: [BACKEND] }),
    ['added demand senior'],
  ],
  [
    'it was asked of one discipline and is asked of another too',
    asking({ disciplines: ['backend'] }, { disciplines: [BACKEND, MOBILE] }),
    asking({ disciplines: ['backend', 'mobile'] }, { disciplines: [BACKEND, MOBILE] }),
    ['added demand senior/mobile'],
  ],
  [
    'a discipline that had left it out no longer does',
    { disciplines: [{ ...BACKEND, overrides: [override(null)] }] },
    { disciplines: [BACKEND] },
    ['added demand senior/backend'],
  ],
  [
    'a discipline no longer says something else instead',
    { disciplines: [{ ...BACKEND, overrides: [override('Cuts a schema into steps.')] }] },
    { disciplines: [BACKEND] },
    ['added override senior/backend'],
  ],
  [
    'a higher step is asked',
    asking({ proficiency: 'foundational' }),
    asking({ proficiency: 'working' }),
    ['deepened proficiency senior'],
  ],
  ['a step is named', asking({}), asking({ proficiency: 'awareness' }), ['deepened proficiency senior']],
  ['it counts more', asking({ weight: 'important' }), asking({ weight: 'essential' }), ['deepened weight senior']],
  ['one answers for it', asking({}), asking({ kind: 'responsibility' }), ['deepened kind senior']],
  ['it needs another skill', asking({}), asking({ skills: ['testing'] }), ['deepened skills senior']],
  [
    'a draft level with demands counts',
    asking({}, { levels: [level('junior', 1), level('senior', 2, { status: 'draft' })] }),
    asking({}, senior({})),
    ['deepened status senior'],
  ],
  ['one may no longer stay', senior({ terminal: true }), senior({}), ['deepened terminal senior']],
  [
    'a level asks for a higher step of a dimension',
    senior({ dimensionValues: { reach: 'team' } }),
    senior({ dimensionValues: { reach: 'area' } }),
    ['deepened dimension reach senior'],
  ],
  [
    'a criterion of promotion is added',
    promotion('Half a year of it.'),
    promotion('Half a year of it.', 'A need for the scope.'),
    ['added criteria'],
  ],
  ['a skill is required', {}, requirement('working'), ['added requirement senior']],
  [
    'a skill is required at a higher step',
    requirement('foundational'),
    requirement('working'),
    ['deepened requirement senior'],
  ],
  ['a step is worth less', points(3, 10), points(2, 10), ['deepened points working']],
  ['a level takes more points', points(3, 10), points(3, 12), ['deepened threshold senior']],
];

const MINOR: readonly Case[] = [
  ['an expectation goes', {}, { expectations: [OTHER] }, ['removed demand senior']],
  ['it goes from one of its levels', asking({ levels: ['junior', 'senior'] }), asking({}), ['removed demand junior']],
  ['it is asked of a draft level', asking({}), asking({ levels: ['principal', 'senior'] }), ['added demand principal']],
  [
    'a discipline leaves it out',
    { disciplines: [BACKEND] },
    { disciplines: [{ ...BACKEND, overrides: [override(null)] }] },
    ['removed demand senior/backend'],
  ],
  [
    'a discipline says something else instead',
    { disciplines: [BACKEND] },
    { disciplines: [{ ...BACKEND, overrides: [override('Cuts a schema into steps.')] }] },
    ['reworded override senior/backend'],
  ],
  [
    'a lower step is enough',
    asking({ proficiency: 'working' }),
    asking({ proficiency: 'foundational' }),
    ['weakened proficiency senior'],
  ],
  ['it counts less', asking({}), asking({ weight: 'supporting' }), ['weakened weight senior']],
  ['it needs a skill less', asking({ skills: ['testing'] }), asking({}), ['weakened skills senior']],
  [
    'an example is added',
    asking({}),
    asking({ examples: [{ text: 'Two of four slices shipped.' }] }),
    ['clarified examples senior'],
  ],
  ['it is explained', asking({}), asking({ detail: 'Slices are days, not weeks.' }), ['clarified detail senior']],
  ['it moves to another group', asking({}), asking({ group: 'craft' }), ['moved group senior']],
  ['it has another id and the same words', asking({}), asking({ id: 'cuts-work' }), ['renamed id']],
  [
    'it has another id and nearly the same words',
    asking({}),
    asking({ id: 'cuts-work', text: 'Cuts a project into slices that others pick up.' }),
    ['renamed id', 'reworded text senior'],
  ],
  [
    'a level has another id',
    asking({}, { levels: [level('junior', 1), level('senior', 2)] }),
    asking(
      { levels: ['experienced'] },
      { levels: [level('junior', 1), level('experienced', 2, { label: 'The senior' })] },
    ),
    ['renamed id experienced'],
  ],
  [
    'a level is added that asks nothing',
    senior({}),
    { levels: [level('junior', 1), level('senior', 2), level('staff', 4)] },
    ['added level staff'],
  ],
  ['a level has another rank', senior({}), { levels: [level('junior', 1), level('senior', 5)] }, ['moved rank senior']],
  [
    'a group is added',
    {},
    {
      groups: [...GROUPS, { id: 'people', label: 'People' }],
    },
    ['added demand'],
  ],
  ['a discipline is added', {}, { disciplines: [BACKEND] }, ['added demand']],
  [
    'a criterion goes',
    promotion('Half a year of it.', 'A need for the scope.'),
    promotion('Half a year of it.'),
    ['removed criteria'],
  ],
];

const PATCH: readonly Case[] = [
  [
    'an expectation is reworded',
    asking({}),
    asking({ text: 'Cuts projects into slices that anyone can pick up.' }),
    ['reworded text senior'],
  ],
  ['a level is called something else', senior({}), senior({ label: 'Senior engineer' }), ['renamed label senior']],
  [
    'a level is summed up otherwise',
    senior({ tagline: 'Owns a problem.' }),
    senior({ tagline: 'Owns a problem and its result.' }),
    ['reworded tagline senior'],
  ],
  [
    'a group is called something else',
    {},
    {
      groups: [
        { id: 'delivery', label: 'Shipping' },
        { id: 'craft', label: 'Craft' },
      ],
    },
    ['renamed label'],
  ],
  [
    'an example is reworded',
    asking({ examples: [{ text: 'Two of four slices were shipped.' }] }),
    asking({ examples: [{ text: 'Two of four slices have shipped.' }] }),
    ['reworded examples senior'],
  ],
  [
    'a criterion is reworded',
    promotion('Half a year of evidence at the next level.'),
    promotion('Half a year of evidence from the next level.'),
    ['reworded criteria'],
  ],
  ['a notice is added', {}, { guidance: { notice: 'A compass.' } }, ['reworded notice']],
];

const NONE: readonly Case[] = [
  ['expectations stand in another order', {}, { expectations: [OTHER, EXPECTATION] }, []],
  [
    'levels of an expectation stand in another order',
    asking({ levels: ['junior', 'senior'] }),
    asking({ levels: ['senior', 'junior'] }),
    [],
  ],
  ['a skill is written with its kind', asking({ skills: ['testing'] }), asking({ skills: ['skill/testing'] }), []],
  ['a version says since when it asks', asking({}), asking({ since: '1.0.0' }), []],
  ['its title is another', {}, { title: 'The ladder' }, []],
];

describe.each([
  ['major', MAJOR],
  ['minor', MINOR],
  ['patch', PATCH],
  ['none', NONE],
] as const)('%s', (bump, cases) => {
  test.each(cases)('%s', (_, before, after, effects) => {
    expect(told(before, after)).toEqual(effects);
    expect(bumpOf(diffLadders(contract(before), contract(after)))).toBe(bump);
  });
});
