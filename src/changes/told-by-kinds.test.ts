/** What a change means in the words of each kind: fields before, fields after, and the sentences. */
import { expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { check } from '#check/check.ts';
import { exampleTree } from '#check/example-tree.ts';
import type { KindName } from '#model/entry.ts';
import { example } from '#model/rule.ts';
import { compareStates } from './compare.ts';

type Fields = Readonly<Record<string, unknown>>;

const TODAY = '2026-04-15';

/** Of the smallest valid entry of a kind, with these fields over it; the smallest of every other kind is there too, and some by the names `example-1`, … */
function sentences(kind: KindName, before: Fields, after: Fields): readonly string[] {
  const state = (data: Fields) => {
    const others = kinds.filter(({ name }) => name !== kind).map(({ name }) => example(name));
    const second = [
      example('team', { title: 'Billing' }, { id: 'billing' }),
      example('role', { title: 'Tech lead' }, { id: 'tech-lead' }),
    ];
    const tree = exampleTree([...others, ...second, example(kind, data)], kinds);
    const { playbook, diagnostics } = check(tree, { kinds, rules: [], findings: [], today: TODAY });
    expect(playbook.faulty).toEqual([]);
    return { name: 'a', revision: undefined, tree, playbook, diagnostics };
  };
  const { changes } = compareStates(state(before), state(after), { kinds, visibility: 'internal', today: TODAY });
  return changes.flatMap(({ statements }) =>
    statements.flatMap(({ says, items = [] }) => [says, ...items.map((item) => `- ${item.says}`)]),
  );
}

const weekly = {
  rrule: 'FREQ=WEEKLY;BYDAY=MO',
  start: '2026-01-05T10:00',
  timezone: 'Europe/Berlin',
  duration: 'PT30M',
};
const six = [
  { role: 'role/example-role', part: 'facilitator', count: 1 },
  { role: 'role/tech-lead', part: 'required', count: 5 },
];
const requirement = (rest: Fields) => [{ id: 'encrypt', keyword: 'SHOULD', text: 'encrypt data at rest.', ...rest }];
const keyResult = (rest: Fields) => [
  {
    id: 'first-day',
    text: 'New customers send an invoice within a day.',
    metric: 'metric/example-metric',
    baseline: 60,
    target: 24,
    ...rest,
  },
];
const task = (rest: Fields) => ({ id: 'laptop', text: 'Fetch your laptop.', audience: 'hire', ...rest });
const phases = (...tasks: readonly Fields[]) => [
  { id: 'first', label: 'First week', from: 1, to: 5, goal: 'Arrive.', outcomes: ['You are here.'], tasks },
];
const action = (rest: Fields) => [
  { id: 'alert', type: 'detect', text: 'An alert tells of it.', owner: 'team/billing', due: '2026-05-01', ...rest },
];
const right = (decides: string) => [{ decision: 'Who is hired', decides }];
const LEVELS = { tracks: [{ id: 'ic', label: 'IC', kind: 'ic' }], groups: [{ id: 'craft', label: 'Craft' }] };
const ladder = (version: string, ...expectations: readonly Fields[]) => ({
  ...LEVELS,
  version,
  levels: [
    { id: 'engineer', label: 'Engineer', rank: 1, track: 'ic' },
    { id: 'senior', label: 'Senior engineer', rank: 2, track: 'ic' },
  ],
  expectations,
});
const ships = (text: string) => ({ id: 'ships', group: 'craft', levels: ['engineer'], text });
const leads = { id: 'leads', group: 'craft', levels: ['senior'], text: 'Leads a change of several teams.' };

test.each<[KindName, string, Fields, Fields, readonly string[]]>([
  [
    'ritual',
    'another time',
    { cadence: weekly, roles: six },
    { cadence: { ...weekly, rrule: 'FREQ=WEEKLY;BYDAY=TU', start: '2026-01-06T09:30', duration: 'PT1H' }, roles: six },
    [
      'moves from Monday 10:00 to Tuesday 09:30; takes one hour instead of 30 minutes; six people; 0.5 h more a week for Example role and Tech lead',
    ],
  ],
  [
    'ritual',
    'who takes part',
    { cadence: weekly, roles: six.slice(0, 1) },
    { cadence: weekly, roles: six },
    ['now asks for Tech lead (five, required)', 'takes 0.5 h more a week for Tech lead'],
  ],
  [
    'ritual',
    'a day that is left out',
    { cadence: weekly },
    { cadence: { ...weekly, exdates: ['2026-05-04'] } },
    ['is left out on 4 May 2026'],
  ],
  [
    'ritual',
    'after an event',
    { cadence: weekly },
    { cadence: { trigger: 'An incident is resolved.', within: 'P2D' } },
    [
      'now happens within two days of an event, before Monday 10:00; for Example role; 0.5 h less a week for Example role',
      'is called for by this: “An incident is resolved.”',
    ],
  ],
  [
    'decision',
    'a status',
    { number: 12, title: 'One database', status: 'proposed' },
    { number: 12, title: 'One database', status: 'accepted', decided: '2026-04-10' },
    ['is now accepted on 10 April 2026, before proposed'],
  ],
  [
    'debt',
    'a score',
    { score: { risk: 2, cost: 3, customerImpact: 3 } },
    { score: { risk: 5, cost: 4, customerImpact: 3 } },
    ['rises from 2.7 to 4 of 5'],
  ],
  [
    'debt',
    'what it costs',
    { interest: { personDaysPerMonth: 6, reason: 'Counted.' } },
    { interest: { personDaysPerMonth: 9, reason: 'Counted.' }, state: 'planned' },
    ['is now planned, before open', 'raises its interest from 6 to 9 person-days a month'],
  ],
  [
    'risk',
    'likelihood',
    { likelihood: 2, impact: 4 },
    { likelihood: 3, impact: 4, trend: 'worse', state: 'mitigated' },
    ['rises from 8 to 12 (likelihood 2 to 3)', 'is now mitigated, before open', 'is getting worse'],
  ],
  [
    'outcome',
    'a target and a check-in',
    { keyResults: keyResult({}) },
    {
      keyResults: keyResult({ target: 20, checkIns: [{ date: '2026-04-13', value: 40, confidence: 'low' }] }),
      horizon: 'next',
    },
    [
      'is worked on next, before now',
      'aims at 20 instead of 24: “New customers send an invoice within a day.”',
      'is at 40 on 13 April 2026, on the way from 60 to 20, low confidence: “New customers send an invoice within a day.”',
    ],
  ],
  [
    'metric',
    'a target',
    { unit: 'hours', direction: 'down', target: { value: 48 } },
    { unit: 'hours', direction: 'down', target: { value: 24, by: '2026-09-01' } },
    ['aims at 24 hours by 1 September 2026 instead of 48 hours'],
  ],
  [
    'slo',
    'an objective',
    { target: 99.9 },
    { target: 99.95, window: 'P7D' },
    [
      'asks that 99.95 % is good instead of 99.9 %: 0.05 % may fail, before 0.1 %',
      'counts over 7 days instead of 28 days',
    ],
  ],
  [
    'onboarding',
    'tasks',
    { phases: phases(task({})) },
    {
      phases: phases(task({ minutes: 10 }), {
        ...task({ audience: 'manager', text: 'Show them the house.' }),
        id: 'house',
      }),
    },
    [
      'asks their managers for a new task in “First week”: “Show them the house.”',
      'changes a task, “Fetch your laptop.”: minutes: 10',
    ],
  ],
  [
    'system',
    'an owner',
    { owner: 'team/example-team' },
    { owner: 'team/billing', lifecycle: 'deprecated', tier: 1 },
    ['is now deprecated, before production', 'is in tier 1, before in no tier', 'goes from Example team to Billing'],
  ],
  [
    'system',
    'no owner',
    { owner: 'team/example-team' },
    { owner: null, gapReason: 'The team was split.' },
    ['has no owner any more; it was Example team', 'sets its gap reason: “The team was split.”'],
  ],
  [
    'team',
    'whom it works with',
    {},
    { interactions: [{ team: 'team/billing', mode: 'collaboration', until: '2026-06-30' }] },
    ['begins to work with Billing: collaboration until 30 June 2026'],
  ],
  [
    'governance',
    'who decides',
    { decisionRights: right('role/example-role') },
    { decisionRights: right('role/tech-lead') },
    ['has Tech lead decide instead of Example role: “Who is hired”'],
  ],
  [
    'forum',
    'how it decides',
    { timebox: 'P14D', members: ['role/example-role'] },
    { timebox: 'P7D', members: ['role/example-role', 'role/tech-lead'] },
    ['has one week to decide, before two weeks', 'takes in Tech lead'],
  ],
  [
    'standard',
    'a requirement',
    { requirements: requirement({}) },
    {
      requirements: [
        ...requirement({ keyword: 'MUST', evidence: 'The disk says so.' }),
        { id: 'keys', keyword: 'MUST', text: 'change keys each year.' },
      ],
    },
    [
      'asks something new: systems MUST change keys each year.',
      'says MUST instead of SHOULD: encrypt data at rest.',
      'changes “encrypt data at rest.” in its requirements: evidence: “The disk says so.”',
    ],
  ],
  [
    'experiment',
    'a result',
    {},
    { result: 'confirmed', learned: 'It works in the small.' },
    ['ends: confirmed. Learned: “It works in the small.”'],
  ],
  [
    'feedback',
    'an answer',
    {},
    { response: { date: '2026-04-10', by: 'role/tech-lead', text: 'We will.', status: 'planned', due: '2026-05-01' } },
    ['is answered by Tech lead: planned by 1 May 2026. “We will.”'],
  ],
  [
    'incident',
    'an action',
    { actions: action({}) },
    { actions: action({ status: 'done', done: '2026-04-10' }), severity: 1 },
    ['has severity 1, before 3', 'has an action done on 10 April 2026: “An alert tells of it.”'],
  ],
  [
    'role',
    'what it answers for',
    { responsibilities: ['Plans the week.'] },
    { responsibilities: ['Plans the week.', 'Keeps the budget of a year.'] },
    ['answers for more: “Keeps the budget of a year.”'],
  ],
  ['term', 'a definition', {}, { definition: 'Something else.' }, ['rewords its definition']],
  [
    'scorecard',
    'audience',
    { audience: ['engineer'] },
    { audience: ['manager'] },
    ['adds manager to its audience', 'takes engineer out of its audience'],
  ],
  [
    'ladder',
    'expectations',
    ladder('1.0.0', ships('Ships a small change.')),
    ladder('1.1.0', ships('Ships a large change.'), leads),
    [
      'goes from version 1.0.0 to 1.1.0, expected at least 2.0.0: something new is asked of someone',
      'at Senior engineer: 1 added',
      '- added: Leads a change of several teams.',
      'at Engineer: 1 reworded',
      '- reworded',
    ],
  ],
])('%s: %s', (kind, _, before, after, expected) => {
  expect(sentences(kind, before, after)).toEqual(expected);
});

test('debt: which others it passes', () => {
  const debt = (id: string, risk: number) =>
    example('debt', { title: `Debt ${id}`, score: { risk, cost: 2, customerImpact: 2 } }, { id });
  const state = (risk: number) => {
    const tree = exampleTree([example('system'), debt('a', 4), debt('b', 3), debt('c', 2), debt('d', risk)], kinds);
    const { playbook, diagnostics } = check(tree, { kinds, rules: [], findings: [], today: TODAY });
    return { name: 'a', revision: undefined, tree, playbook, diagnostics };
  };
  const { changes } = compareStates(state(1), state(5), { kinds, visibility: 'internal', today: TODAY });
  expect(changes.map(({ subject, statements }) => `${subject} ${statements[0]?.says}`)).toEqual([
    'Debt d (debt of Ledger) rises from 1.7 to 3 of 5 and passes Debt a, Debt b and Debt c',
  ]);
});
