/** Only what is certain is corrected, in its place; a second time changes nothing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { runs } from '#testing/runs.ts';
import type { ContentTree } from '#model/content-tree.ts';
import { memoryTree } from '#source/tree.ts';
import { check, type Checked } from '../check.ts';
import { discoverRules, findings } from '../discover.ts';
import { fixContent } from './fix-content.ts';

const rules = await discoverRules();
const ofReading = new Set<string>(findings.filter(({ severity }) => severity === 'error').map(({ id }) => id));

type Texts = Readonly<Record<string, string>>;

const checkTree = (tree: ContentTree) => check(tree, { kinds, rules, findings, today: '2026-04-15' });

function fixedIn(files: Texts) {
  const { tree, checked, fixed } = fixContent(memoryTree(files), checkTree, (rule) => ofReading.has(rule));
  const texts = Object.fromEntries(
    tree.files.map((raw) => [raw.path, new TextDecoder('utf-8', { ignoreBOM: true }).decode(raw.bytes())]),
  );
  return { texts, checked, fixed };
}

const AROUND: Texts = {
  'playbook.yaml': 'name: Example\ndescription: An example.\n',
  'teams/platform.yaml':
    'title: Platform\nowner: team/platform\naliases: [infrastructure]\nreviewed: 2026-04-01\ntype: platform\nmission: Keeps it up.\n',
  'terms/on-call.yaml':
    'title: On call\nowner: team/platform\naliases: [pager-duty]\nreviewed: 2026-04-01\ndefinition: Who answers.\n',
};

const ELSEWHERE: Texts = {
  'guides/toil.md': '---\ntitle: Toil\nowner: team/platform\nreviewed: 2026-04-01\n---\n\n## A\n\nText.\n',
  'systems/vault.yaml': 'title: Vault\nowner: team/platform\nreviewed: 2026-04-01\n',
};

const term = (lines: string) =>
  `title: Toil\nowner: team/platform\nreviewed: 2026-04-01\ndefinition: Work by hand.\n${lines}`;
const guide = (body: string) =>
  `---\ntitle: Start\nowner: team/platform # who answers\nreviewed: 2026-04-01\n---\n\nHow we start, step by step.\n\n${body}\n`;
const metric = (name: string) =>
  `title: Recovery\nowner: team/platform\nreviewed: 2026-04-01\nquestion: How long until it works again?\ndefinition: From the alarm to the end.\ndecision: We look for what took longest.\ncategory: lead\nexplain: { engineer: A., product: B., leadership: C. }\nunit: hours\nwindow: P7D\ngrain: team\ndirection: down\nmisuse: [Alarms are closed early.]\nupdateFrequency: weekly\nmapsTo:\n  - framework: dora\n    term: ${name}  # as they say\n`;

/** A file with what is wrong in it, and what becomes of that part. */
const CASES: readonly (readonly [what: string, file: string, text: string, from: string, to: string])[] = [
  ['a former id', 'terms/toil.yaml', term('related: [ term/pager-duty ]\n'), 'term/pager-duty', 'term/on-call'],
  ['a former id in quotes', 'terms/toil.yaml', term(`related: ['term/pager-duty']\n`), 'pager-duty', 'on-call'],
  [
    'a former owner',
    'terms/toil.yaml',
    term('').replace('team/platform', 'team/infrastructure   # them'),
    'team/infrastructure',
    'team/platform',
  ],
  [
    'another kind',
    'systems/ledger.yaml',
    'title: Ledger\nowner: team/platform\nreviewed: 2026-04-01\ndependsOn: [domain/vault]\n',
    'domain/',
    'system/',
  ],
  [
    'a link to a former file',
    'guides/start.md',
    guide('Ask [them](../terms/pager-duty.yaml).'),
    'pager-duty',
    'on-call',
  ],
  [
    'a link to a file in another folder, with an anchor',
    'guides/old/start.md',
    guide('See [it](./toil.md#a).'),
    './toil.md#a',
    '../toil.md#a',
  ],
  [
    'a web address without its beginning',
    'guides/start.md',
    guide('See [it](www.example.org/a).'),
    'www.',
    'https://www.',
  ],
  [
    'a review of what records one day',
    'snapshots/pulse.yaml',
    'title: Pulse\nowner: team/platform\nreviewed: 2026-04-01\nreviewEvery: P1Y # never\ndate: 2026-04-01\n',
    'reviewed: 2026-04-01\n',
    '',
  ],
  ['a field in other letters', 'terms/toil.yaml', term('Review_Every: P1Y # yearly\n'), 'Review_Every', 'reviewEvery'],
  ['a value in other letters', 'terms/toil.yaml', term('status: Active\n'), 'Active', 'active'],
  ['a number for a text', 'terms/toil.yaml', term('').replace('Toil', '2026'), '2026\nowner', '"2026"\nowner'],
  ['a day', 'terms/toil.yaml', term('').replace('2026-04-01', '1.4.2026'), '1.4.2026', '2026-04-01'],
  ['a length of time', 'terms/toil.yaml', term('reviewEvery: 2 years\n'), '2 years', 'P2Y'],
  ['a signs that nobody sees', 'terms/toil.yaml', term('status: draft\u200b\n'), 'draft\u200b', 'draft'],
  [
    'a colon inside of a value',
    'terms/toil.yaml',
    term('').replace('Toil', 'Toil: work'),
    'Toil: work',
    '"Toil: work"',
  ],
  ['a colon that touches', 'terms/toil.yaml', term('').replace('title: ', 'title:'), 'title:', 'title: '],
  ['an old name of a metric', 'metrics/recovery.yaml', metric('MTTR'), 'MTTR', 'Failed deployment recovery time'],
  ['a cell', 'risks/r.csv', 'id,title,owner\na,Old servers,team/infrastructure\n', 'infrastructure', 'platform'],
];

describe.each([
  ['', (text: string) => text],
  [' with the line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
  [' after a byte order mark', (text: string) => `\ufeff${text}`],
])('corrects%s', (_, written) => {
  test.each(CASES)('%s', (_what, file, text, from, to) => {
    expect(text).toContain(from);
    const { texts } = fixedIn({ ...AROUND, ...ELSEWHERE, [file]: written(text) });
    expect(texts[file]).toBe(written(text.replace(from, to)));
  });
});

describe('leaves alone', () => {
  test.each([
    ['a name that is only near', term('related: [term/on-cal]\n')],
    ['two entries that had the name', term('related: [term/rota]\n')],
    ['a day that may be two', term('').replace('2026-04-01', '03/04/2026')],
    ['minutes that may be months', term('reviewEvery: 5 m\n')],
    ['a field that is there already', term('Title: Other\n')],
    ['a name inside of another', term('').replace('team/platform', 'team/infrastructure-old')],
    ['text in lines', term('').replace('title: Toil', 'title: >-\n  Toil:\n  work')],
  ])('%s', (_, text) => {
    const rota = AROUND['terms/on-call.yaml']?.replace('pager-duty', 'rota') ?? '';
    const { texts } = fixedIn({ ...AROUND, 'terms/a.yaml': rota, 'terms/b.yaml': rota, 'terms/toil.yaml': text });
    expect(texts['terms/toil.yaml']).toBe(text);
  });

  test('a file that is not UTF-8', () => {
    const bytes = Uint8Array.from([...Buffer.from(term('')), 0xff]);
    const tree = memoryTree({ ...AROUND, 'terms/toil.yaml': bytes });
    expect(fixContent(tree, checkTree, (rule) => ofReading.has(rule)).files.size).toBe(0);
  });
});

const AROUND_DEBT = {
  ...AROUND,
  'domains/shop.yaml': 'title: Shop\nowner: team/platform\nreviewed: 2026-04-01\n',
  'systems/search.yaml': 'title: Search\nowner: team/platform\nreviewed: 2026-04-01\ndomain: domain/shop\n',
};

test.each([
  [
    'estimates by their days',
    'debt/search.yaml',
    'title: Slow search\nowner: team/platform\nreviewed: 2026-04-01\nsystem: system/search\ntype: design\ncause: It was a trial.\nconsequences: [People wait.]\ndiscovered: 2026-01-12\nprincipal: { personDays: { low: 10, high: 20 } }\ninterest: { personDaysPerMonth: 6, reason: Support counted it. }\nscore: { risk: 2, cost: 3, customerImpact: 3 }\npaidWhen: It is quick.\ntreatment: pay\nstate: open\nhistory:\n',
    '  - date: 2026-03-02\n    principal: 15\n  # the first\n  - date: 2026-01-12 # a guess\n    principal: 12\n',
    '  # the first\n  - date: 2026-01-12 # a guess\n    principal: 12\n  - date: 2026-03-02\n    principal: 15\n',
  ],
  [
    'steps of a skill',
    'skills/review.yaml',
    'title: Review\nowner: team/platform\nreviewed: 2026-04-01\ndescription: Reading code.\ngroup: Craft\nlevels:\n',
    '  working:\n    description: Reviews most changes.\n  foundational: # small ones\n    description: Reviews small changes.\n',
    '  foundational: # small ones\n    description: Reviews small changes.\n  working:\n    description: Reviews most changes.\n',
  ],
])('puts %s in order, each with its comments', (_, file, head, before, after) => {
  const { texts } = fixedIn({ ...AROUND_DEBT, [file]: head + before });
  expect(texts[file]).toBe(head + after);
});

test('several in one line are made one after the other', () => {
  const { texts, fixed } = fixedIn({
    ...AROUND,
    'terms/toil.yaml': term('related: [term/pager-duty, team/infrastructure, term/pager-duty]\n'),
  });
  expect(texts['terms/toil.yaml']).toContain('related: [term/on-call, team/platform, term/on-call]\n');
  expect(fixed).toHaveLength(3);
});

const readings = (count: number, cell: string) =>
  `id,title,owner\n${Array.from({ length: count }, (_, at) => `r${at},Risk ${at},${cell}\n`).join('')}`;

test('a column that is wrong in each of its rows', () => {
  const { texts, fixed } = fixedIn({ ...AROUND, 'risks/r.csv': readings(5, 'team/infrastructure') });
  expect(texts['risks/r.csv']).toBe(readings(5, 'team/platform'));
  expect(fixed).toHaveLength(1);
});

test('more than are listed of one file', () => {
  const body = (to: string) => guide(Array.from({ length: 230 }, () => `- [Who](../terms/${to}.yaml)`).join('\n'));
  const { texts, fixed, checked } = fixedIn({ ...AROUND, 'guides/start.md': body('pager-duty') });
  expect(texts['guides/start.md']).toBe(body('on-call'));
  expect(fixed).toHaveLength(230);
  expect(checked.summary.errors).toBe(0);
});

test('one that does harm keeps none of the others back, and costs few checks', () => {
  const files = Object.fromEntries(
    Array.from({ length: 40 }, (_, at) => [
      `terms/t${at}.yaml`,
      term('related: [term/pager-duty]\n').replace('Toil', `T${at}`),
    ]),
  );
  let checks = 0;
  let kept: Checked['diagnostics'] = [];
  const counting = (tree: ContentTree) => {
    checks += 1;
    const checked = checkTree(tree);
    // What this file says changes nothing that is told of it.
    const stays = checked.diagnostics.filter(({ location }) => location.file === 'terms/t7.yaml');
    if (stays.length > 0) kept = stays;
    return stays.length > 0 ? checked : { ...checked, diagnostics: [...checked.diagnostics, ...kept] };
  };
  const { files: changed } = fixContent(memoryTree({ ...AROUND, ...files }), counting, (rule) => ofReading.has(rule));
  expect(changed.has('terms/t6.yaml')).toBe(true);
  expect(changed.has('terms/t7.yaml')).toBe(false);
  expect(changed.size).toBe(39);
  expect(checks).toBeLessThan(40);
});

test('what playbook.yaml calls by a former name', () => {
  const config = (link: string, file: string) =>
    `${AROUND['playbook.yaml']}home:\n  paths:\n    - audience: engineer\n      label: I build\n      question: How?\n      links: [${link}] # first\nfoot:\n  links:\n    - label: On call\n      url: ./terms/${file}.yaml\n`;
  const { texts } = fixedIn({ ...AROUND, 'playbook.yaml': config('term/pager-duty', 'pager-duty') });
  expect(texts['playbook.yaml']).toBe(config('term/on-call', 'on-call'));
});

const line = fc.constantFrom(
  'related: [ term/pager-duty,  term/on-cal ]   # both',
  'related:\n    - term/pager-duty\n    # between\n    - role/platform',
  'related: [{a: 1}]',
  'status: Active',
  'Status: "draft"',
  'title:Toil',
  'title: Toil: work',
  'title: 12',
  'title: “Toil”',
  'reviewed: 1.4.2026',
  'reviewed: 2026/04/01 # once',
  'owner: team/infrastructure',
  "owner: 'infrastructure'",
  'review-every: 2 years',
  'reviewEvery: yearly',
  'definition: |\n  Work: by hand\n  [it](../guides/pager-duty.md)',
  'definition: see [it](./pager-duty.yaml) and www.example.org',
  'aliases: [Toil]',
  'summary: "[a](./pager-duty.yaml) [b](./pager-duty.yaml)"',
  '\tdefinition: x',
  '# a comment: with\u200b signs',
  '- x',
  '}',
  '&a b: *a',
  'x-own: { Status: Active }',
);

test('of any text: what is corrected is gone, nothing new is wrong, other lines stay, and a second time changes nothing', () => {
  let corrected = 0;
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 8 }),
      fc.constantFrom('\n', '\r\n'),
      fc.constantFrom('', '\ufeff'),
      (lines, end, mark) => {
        const typed = mark + lines.map((each) => each.replaceAll('\n', end) + end).join('');
        const files = { ...AROUND, 'terms/toil.yaml': typed };
        const before = checkTree(memoryTree(files));
        const once = fixedIn(files);
        corrected += once.fixed.length;
        expect(fixedIn(once.texts).texts).toEqual(once.texts);
        const reading = ({ diagnostics }: typeof before) =>
          diagnostics.filter(({ rule }) => ofReading.has(rule)).length;
        expect(reading(once.checked)).toBeLessThanOrEqual(
          reading(before) - once.fixed.filter(({ rule }) => ofReading.has(rule)).length,
        );
        const [old, now] = [typed.split('\n'), (once.texts['terms/toil.yaml'] ?? '').split('\n')];
        expect(now).toHaveLength(old.length);
        const touched = old.filter((each, index) => each !== now[index]);
        expect(touched.length).toBeLessThanOrEqual(once.fixed.length);
        for (const [file, text] of Object.entries(AROUND)) expect(once.texts[file]).toBe(text);
      },
    ),
    { numRuns: runs(300, 60) },
  );
  expect(corrected).toBeGreaterThan(50);
});
