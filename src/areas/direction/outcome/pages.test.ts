import { describe, expect, test } from 'vitest';
import { example, exampleConfig } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { outcomeAttention } from './attention.ts';
import { listingFacts, listingGroup, placeInListing } from './listing.ts';
import type { OutcomeBody } from './pages.ts';
import { exampleKeyResult, exampleOutcome } from './rule-examples.ts';

type Fields = Readonly<Record<string, unknown>>;

const series = [
  { date: '2026-04-01', value: 48 },
  { date: '2026-04-13', value: 50 },
];
const around = [
  example('metric', { title: 'First-day use', unit: '%', direction: 'up', series }, { id: 'first-day-use' }),
  example(
    'metric',
    { direction: 'down', target: { value: 5 }, series: [{ date: '2026-04-01', value: 7 }] },
    { id: 'asked' },
  ),
  example('strategy'),
];

function siteWith(outcome: Fields, ...more: Parameters<typeof exampleSite>[0]) {
  return exampleSite([...around, exampleOutcome({ keyResults: [exampleKeyResult()], ...outcome }), ...more]);
}

const pageOf = (outcome: Fields, ...more: Parameters<typeof exampleSite>[0]) =>
  siteWith(outcome, ...more).page<OutcomeBody>('outcome', 'first-day');

test('the page of an outcome says what gets better, and who answers for it together', () => {
  const { body, anchors } = pageOf({ customerImpact: 'They *wait* less.' });
  expect(body.impact).toBe('They <em>wait</em> less.');
  expect(body.facts.slice(0, 3)).toMatchObject([
    { label: 'So far', html: '50\u00A0% of the way' },
    { label: 'Period', links: [{ label: 'Q2 2026', href: '/quarters/2026-q2/' }] },
    { label: 'Horizon', html: 'Now' },
  ]);
  const owner = { label: 'Example role' };
  expect(body.owners).toMatchObject([
    { discipline: 'Product', owner },
    { discipline: 'Design', owner },
    { discipline: 'Engineering', owner },
  ]);
  expect(anchors).toEqual(['key-results']);
});

describe('a key result', () => {
  const row = (fields: Fields = {}, outcome: Fields = {}) =>
    pageOf({ keyResults: [exampleKeyResult(fields)], ...outcome }).body.keyResults[0]!;

  test('says where it is, since when, and how far that is', () => {
    expect(row()).toMatchObject({
      id: 'used',
      metric: { label: 'First-day use' },
      baseline: '40\u00A0%',
      target: '60\u00A0%',
      now: { value: '50\u00A0%', source: 'measured on 13 April 2026', old: undefined },
      way: '50\u00A0% of the way',
      tone: 'plain',
    });
  });

  test('takes the newer check-in, with its note and how sure the owners are', () => {
    const checkIns = [{ date: '2026-04-14', value: 60, confidence: 'high', note: 'It *holds*.' }];
    expect(row({ checkIns })).toMatchObject({
      now: { value: '60\u00A0%', source: 'noted on 14 April 2026', note: 'It <em>holds</em>.' },
      confidence: 'confidence: high',
      way: 'reached',
      tone: 'good',
    });
  });

  test.each([
    [{ baseline: 50 }, 'where it began', 'plain'],
    [{ baseline: 55 }, 'further away than at the start', 'bad'],
    [{ target: 50.001 }, '99\u00A0% of the way', 'plain'],
  ])('%o is %s', (fields, way, tone) => {
    expect(row(fields)).toMatchObject({ way, tone });
  });

  test('says that its number is old while it is open, and no longer once it has ended', () => {
    const old = [{ date: '2026-02-01', value: 44 }];
    const metric = (outcome: Fields) =>
      exampleSite([
        example('metric', { series: old }, { id: 'first-day-use' }),
        exampleOutcome({ keyResults: [exampleKeyResult()], ...outcome }),
      ]).page<OutcomeBody>('outcome', 'first-day').body.keyResults[0]?.now?.old;
    expect(metric({})).toBe('73 days old');
    expect(metric({ horizon: 'done', ended: { on: '2026-04-10', because: 'It was reached.' } })).toBeUndefined();
  });

  test('shows its guardrail with the number that breaches it', () => {
    expect(row({ guardrail: 'asked' }).guardrail).toMatchObject({ value: '7 hours', state: 'breached', tone: 'bad' });
  });
});

test('milestones stand by their day, with what is past due', () => {
  const milestones = [
    { id: 'later', text: 'It is known.', due: '2026-06-01' },
    { id: 'missed', text: 'It runs.', due: '2026-04-14' },
    { id: 'early', text: 'It is agreed.', due: '2026-04-01', done: '2026-03-30', evidence: 'Ten of ten.' },
  ];
  expect(pageOf({ milestones }).body.milestones).toMatchObject([
    { id: 'early', when: 'reached on 30 March 2026', isDone: true, evidence: 'Ten of ten.', pastDue: undefined },
    { id: 'missed', when: 'due on 14 April 2026', pastDue: 'past due' },
    { id: 'later', when: 'due on 1 June 2026', pastDue: undefined },
  ]);
  const ended = { on: '2026-04-14', because: 'Another way was shorter.' };
  expect(pageOf({ milestones, horizon: 'dropped', ended }).body.milestones[1]).toMatchObject({
    when: 'not reached, was due on 14 April 2026',
    pastDue: undefined,
  });
});

test('dependencies say whether they are agreed, loudest where the day has passed', () => {
  const dependsOn = [
    'team/example-team',
    { on: 'team/example-team', agreed: true, what: 'Their *events*.' },
    { on: 'team/example-team', neededBy: '2026-04-01' },
  ];
  expect(pageOf({ dependsOn }).body.dependsOn).toMatchObject([
    { link: { label: 'Example team' }, state: 'not agreed', tone: 'caution' },
    { state: 'agreed', tone: 'good', what: 'Their <em>events</em>.' },
    { state: 'not agreed', tone: 'bad', neededBy: 'needed by 1 April 2026' },
  ]);
});

test('it names what it serves, and what serves it', () => {
  const keyResults = [exampleKeyResult()];
  const { body } = pageOf(
    { supports: ['strategy/example-strategy', 'outcome/growth'] },
    exampleOutcome({ title: 'Growth', keyResults }, 'growth'),
    exampleOutcome({ title: 'First steps', keyResults, supports: ['outcome/first-day'] }, 'first-steps'),
    example('experiment', { title: 'A shorter form', outcome: 'first-day', metric: 'first-day-use' }),
    example('principle', { title: 'Small steps', servesOutcomes: ['first-day'] }),
  );
  const labels = (groups: OutcomeBody['serves']) =>
    groups.map(({ label, links }) => [label, ...links.map((each) => each.label)]);
  expect(labels(body.serves)).toEqual([
    ['Strategy', expect.any(String)],
    ['Outcome', 'Growth'],
  ]);
  expect(labels(body.served)).toEqual([
    ['Outcome', 'First steps'],
    ['Experiment', 'A shorter form'],
    ['Principle', 'Small steps'],
  ]);
});

test('what came of it comes first', () => {
  const ended = { on: '2026-04-10', because: 'The target was *reached*.' };
  const { body, anchors } = pageOf({ horizon: 'done', ended });
  expect(body.ended).toEqual({ on: 'Closed on 10 April 2026', because: 'The target was <em>reached</em>.' });
  expect(anchors[0]).toBe('what-came-of-it');
});

describe('a new check-in', () => {
  const repository = exampleConfig('repository: { url: https://github.com/example/playbook }');

  test('is offered as the lines to paste, and the place in the file', () => {
    const [offer] = pageOf({}, repository).body.checkIns;
    expect(offer).toMatchObject({ after: 18 });
    expect(offer?.lines).toBe(
      [
        '    checkIns:',
        '      - date: 2026-04-15',
        '        value: 50',
        '        confidence: medium',
        '        note: What we learned since the last time.',
      ].join('\n'),
    );
  });

  test('follows the last one', () => {
    const checkIns = [
      { date: '2026-04-01', value: 44 },
      { date: '2026-04-14', value: 52 },
    ];
    const [offer] = pageOf({ keyResults: [exampleKeyResult({ checkIns })] }, repository).body.checkIns;
    expect(offer).toMatchObject({ after: 23 });
    expect(offer?.lines.split('\n').slice(0, 2)).toEqual(['      - date: 2026-04-15', '        value: 52']);
  });

  /** The offers for an outcome whose key results are written like this. */
  const offersFor = (keyResults: string) => {
    const text = [
      'title: Start at once',
      'owner: team/example-team',
      'reviewed: 2026-04-01',
      'period: 2026-Q2',
      'why: Half of those who sign up never see it.',
      'customerImpact: A new customer gets something out of it.',
      'horizon: now',
      'owners: { product: role/example-role, design: role/example-role, engineering: role/example-role }',
      'team: team/example-team',
      `keyResults:${keyResults}`,
    ].join('\n');
    const outcome = { file: 'outcomes/first-day.yaml', text };
    return exampleSite([...around, outcome, repository]).page<OutcomeBody>('outcome', 'first-day').body.checkIns;
  };
  const braces = '{ id: use, text: More people use it., metric: first-day-use, baseline: 40, target: 60';
  const dashes = `
  - id: use
    text: More people use it.
    metric: first-day-use
    baseline: 40
    target: 60 # per cent
`;
  const item = (value: number) =>
    `{ date: 2026-04-15, value: ${value}, confidence: medium, note: What we learned since the last time. }`;

  test.each([
    ['a list in brackets', `${dashes}    checkIns: [{ date: 2026-04-14, value: 52 }]`, `, ${item(52)}`, ']', 16],
    [
      'a list in brackets over several lines',
      `${dashes}    checkIns: [\n      { date: 2026-04-14, value: 52 }\n    ]`,
      `, ${item(52)}`,
      ']',
      18,
    ],
    ['an empty list', `${dashes}    checkIns: []`, item(50), ']', 16],
    ['a key result in braces', `\n  - ${braces} }`, `, checkIns: [${item(50)}]`, '}', 11],
    ['key results in brackets', ` [${braces} }]`, `, checkIns: [${item(50)}]`, '}', 10],
    [
      'a list in a key result in braces',
      `\n  - ${braces}, checkIns: [{ date: 2026-04-14, value: 52 }] }`,
      `, ${item(52)}`,
      ']',
      11,
    ],
  ])('fits %s', (_, keyResults, lines, closing, after) => {
    const [offer] = offersFor(keyResults);
    expect(offer).toMatchObject({ lines, closing, after });
  });

  test('names the line below which it goes for each key result, with a list or without', () => {
    const second = dashes.slice(1).replace('id: use', 'id: again');
    const offers = offersFor(`${dashes}    checkIns:\n      - date: 2026-04-14\n        value: 52\n${second}`);
    const [first = 0, last = 0] = offers.map(({ after }) => after);
    expect(last - first).toBe(5);
    expect(offers.map(({ lines }) => lines.split('\n')[0])).toEqual(['      - date: 2026-04-15', '    checkIns:']);
  });

  test('begins with a value of its metric, one click away: in its file, or in the CSV file beside it', () => {
    const [written] = pageOf({}, repository).body.keyResults;
    expect(written?.addValue?.label).toBe('Add a value: First-day use');
    expect(written?.addValue?.href).toMatch(/metrics\/first-day-use\.yaml#L\d+$/);
    const [beside] = exampleSite([
      example('metric', { title: 'First-day use' }, { id: 'first-day-use' }),
      { file: 'metrics/first-day-use.csv', text: 'date,value\n2026-04-06,43\n2026-04-13,44\n' },
      exampleOutcome({ keyResults: [exampleKeyResult()] }),
      repository,
    ]).page<OutcomeBody>('outcome', 'first-day').body.keyResults;
    expect(beside?.addValue?.href).toMatch(/metrics\/first-day-use\.csv#L3$/);
  });

  test('is not offered without a repository, or once it has ended', () => {
    const ended = { on: '2026-04-10', because: 'It was reached.' };
    expect(pageOf({}).body.keyResults[0]?.addValue).toBeUndefined();
    expect(pageOf({ horizon: 'done', ended }, repository).body.keyResults[0]?.addValue).toBeUndefined();
    expect(pageOf({}).body.checkIns).toEqual([]);
    expect(pageOf({ horizon: 'done', ended }, repository).body.checkIns).toEqual([]);
  });
});

describe('the index', () => {
  const index = (outcome: Fields) => {
    const { tools, entry } = siteWith(outcome);
    const own = entry('outcome', 'first-day');
    return { group: listingGroup(own, tools), order: placeInListing(own), facts: listingFacts(own, tools) };
  };

  test('stands under the period, newest first', () => {
    expect(index({ period: '2026-H2' }).group).toBe('H2 2026');
    const periods = ['2026-Q2', '2026-Q4', '2026-Q3', '2026-H2'];
    const order = (period: string) => index({ period }).order;
    expect(periods.toSorted((a, b) => order(a) - order(b))).toEqual(['2026-H2', '2026-Q4', '2026-Q3', '2026-Q2']);
  });

  test('says how near it is, where it stands, and who answers for it', () => {
    expect(index({ confidence: { level: 'low' } }).facts).toEqual([
      'Now, confidence: low',
      '1 key result',
      'Example role',
    ]);
    const checkIns = [{ date: '2026-04-14', value: 60 }];
    expect(index({ keyResults: [exampleKeyResult({ checkIns })] }).facts[1]).toBe('1 of 1 key results reached');
  });
});

test('the home page hears of milestones past due, and of what is open past its period', () => {
  const { tools, view } = siteWith({
    period: '2026-Q1',
    milestones: [{ id: 'pilot', text: 'It runs.', due: '2026-03-01' }],
  });
  expect(outcomeAttention(view.entriesOf('outcome'), tools)).toEqual([
    { label: '1 outcome past the end of the period', href: '/outcomes/first-day/' },
    { label: '1 milestone past due', href: '/outcomes/first-day/#milestones' },
  ]);
  expect(outcomeAttention([], tools)).toEqual([]);
});
