/** A finding can be silenced by a comment before it or behind it, which must say why; a comment that silences nothing says so. */
import { describe, expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import type { Diagnostic } from '#model/diagnostic.ts';
import { memoryTree } from '#source/tree.ts';
import { check } from '../check.ts';
import { discoverRules, findings } from '../discover.ts';
import { severitiesIn } from '../severities.ts';
import { suppress } from './suppress.ts';

const rules = await discoverRules();
const severities = severitiesIn({ rules: {} }, rules, findings);

function overdueAt(file: string, line: number): Diagnostic {
  return {
    rule: 'entry/review-overdue',
    severity: 'warning',
    message: 'Unexpected review of `2020-04-01`, expected one since `2025-04-15`',
    hint: 'Read it again.',
    location: { file, start: { line, column: 11 }, end: { line, column: 21 } },
  };
}

/** What is left of a finding in the second line of a file that begins with the comment. */
function left(comment: string, line = 2): readonly Diagnostic[] {
  const file = comment.startsWith('<!--') ? 'terms/toil.md' : 'terms/toil.yaml';
  const tree = memoryTree({ [file]: `${comment}\nreviewed: 2020-04-01\n` });
  return suppress([overdueAt(file, line)], tree, { kinds, severities, isWhole: true, today: '2026-04-15' }).left;
}

describe('silences', () => {
  test.each([
    '# waymark-ignore entry/review-overdue: it is history',
    '  # waymark-ignore entry/review-overdue : it is history',
    '<!-- waymark-ignore entry/review-overdue: it is history -->',
    '# waymark-ignore entry/review-overdue: it is history\r',
  ])('%j', (comment) => {
    expect(left(comment)).toEqual([]);
  });

  test('at the end of its own line', () => {
    expect(left('reviewed: 2020-04-01 # waymark-ignore entry/review-overdue: it is history', 1)).toEqual([]);
  });
});

describe('does not silence', () => {
  test.each([
    '# waymark-ignore entry/alias-taken: another rule',
    '# entry/review-overdue: no keyword',
    'x: 1 # waymark-ignore entry/review-overdue: it is about this line',
    'x: "# waymark-ignore entry/review-overdue: it is text"',
    'reviewed: 2020-01-01',
  ])('%s', (comment) => {
    expect(left(comment)).toHaveLength(1);
  });

  test('a finding two lines below, or on the first line', () => {
    expect(left('# waymark-ignore entry/review-overdue: it is history', 3)).toHaveLength(1);
    expect(left('# waymark-ignore entry/review-overdue: it is history', 1)).toHaveLength(1);
  });
});

test.each([
  '# waymark-ignore entry/review-overdue',
  '# waymark-ignore entry/review-overdue:',
  '<!-- waymark-ignore entry/review-overdue -->',
  '<!-- waymark-ignore entry/review-overdue: -->',
])('without a reason, %s asks for one', (comment) => {
  expect(left(comment)[0]?.hint).toBe(
    'Read it again. To silence it, give a reason: `waymark-ignore entry/review-overdue: because …`.',
  );
});

const AROUND = {
  'playbook.yaml': 'name: Example\ndescription: An example.\n',
  'teams/platform.yaml':
    'title: Platform\nowner: team/platform\nreviewed: 2026-04-01\ntype: platform\nmission: Keeps the lights on.\n',
};
const FIELDS = 'title: Toil\nowner: team/platform\nreviewed: 2026-04-01\n';
const TERM = `${FIELDS}definition: Work by hand that comes back.\n`;

type Texts = Readonly<Record<string, string>>;

const diagnosticsOf = (files: Texts): readonly Diagnostic[] =>
  check(memoryTree({ ...AROUND, ...files }), { kinds, rules, findings, today: '2026-04-15' }).diagnostics;

/** All findings in a file, as `line rule`. */
function found(files: Texts, file = Object.keys(files)[0]): readonly string[] {
  return diagnosticsOf(files)
    .filter(({ location }) => location.file === file)
    .map(({ rule, location }) => `${location.start.line} ${rule}`);
}

const inYaml = (words: string) => `# ${words}`;
const inMarkup = (words: string) => `<!-- ${words} -->`;

/** Text with `<before>` and `<behind>` where a comment goes, for a warning of each family. */
const FAMILIES: readonly (readonly [rule: string, file: string, text: string, comment: (words: string) => string])[] = [
  ['source/file-ending', 'terms/toil.yml', `<before>\n${TERM}`, inYaml],
  ['source/readme', 'terms/README.md', '---\n<before>\ntitle: Terms\n---\n\nWelcome.\n', inYaml],
  ['source/unsupported-file', 'terms/toil.txt', '<before>\nWork.\n', inMarkup],
  [
    'markdown/heading-order',
    'guides/toil.md',
    `---\n${FIELDS}---\n\nHow we see toil at work, every day.\n\n<before>\n#### Deep <behind>\n\nText.\n`,
    inMarkup,
  ],
  ['entry/reference-to-draft', 'terms/toil.yaml', `${TERM}related:\n  <before>\n  - guide/draft <behind>\n`, inYaml],
  [
    'entry/review-overdue',
    'terms/toil.yaml',
    `title: Toil\nowner: team/platform\n<before>\nreviewed: 2020-04-01 <behind>\ndefinition: Work by hand that comes back.\n`,
    inYaml,
  ],
  [
    'config/accent-contrast',
    'playbook.yaml',
    "name: Example\ndescription: An example.\n<before>\naccent: '#ffcc00' <behind>\n",
    inYaml,
  ],
  [
    'asset/svg-fallback',
    'guides/rota.svg',
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">\n<before>\n<switch><foreignObject/><text>On call</text></switch> <behind>\n</svg>\n',
    inMarkup,
  ],
];

describe.each(FAMILIES)('%s', (rule, file, text, comment) => {
  const draft = { 'guides/draft.yaml': `${FIELDS}status: draft\n` };
  const written = (at: string | undefined) => {
    const words = comment(`waymark-ignore ${rule}: it is how we want it`);
    const whole = text
      .replace('<before>', at === 'before' ? words : comment('A note.'))
      .replace('<behind>', at === 'behind' ? words : '');
    return { [file]: whole, ...draft };
  };
  const places = ['before', 'behind'].filter((place) => text.includes(`<${place}>`));

  test('is found where nothing is said', () => {
    expect(found(written(undefined)).map((each) => each.split(' ')[1])).toEqual([rule]);
  });

  test.each(places)('is silenced by a comment %s', (place) => {
    expect(found(written(place))).toEqual([]);
  });

  test.each([
    ['off', []],
    ['warning', ['warning']],
    ['error', ['error']],
  ])('is set to %s in the playbook', (severity, expected) => {
    const files = { ...AROUND, ...written(undefined) };
    const configured = `${files['playbook.yaml']}rules:\n  ${rule}: '${severity}'\n`;
    const diagnostics = diagnosticsOf({ ...files, 'playbook.yaml': configured });
    expect(diagnostics.filter((each) => each.location.file === file).map((each) => each.severity)).toEqual(expected);
  });
});

describe('comments', () => {
  const spelt = (id: string) => `# waymark-ignore ${id}: it is how we want it`;
  const overdue = 'reviewed: 2020-04-01';
  const term = (...lines: readonly string[]) => ({
    'terms/toil.yaml': `title: Toil\nowner: team/platform\n${lines.join('\n')}\n`,
  });
  const meaning = 'definition: Work by hand that comes back.';

  test.each([
    [
      'of neighbouring lines add up, with others between',
      [spelt('entry/review-overdue'), '# A note.', spelt('entry/reviewed-in-future'), overdue, meaning],
      ['5 suppression/unused'],
    ],
    [
      'are not far away',
      [spelt('entry/review-overdue'), '', overdue, meaning],
      ['3 suppression/unused', '5 entry/review-overdue'],
    ],
    [
      'that find nothing are told',
      [spelt('entry/review-overdue'), 'reviewed: 2026-04-01', meaning],
      ['3 suppression/unused'],
    ],
    [
      'with a misspelt rule are told',
      [spelt('entry/reviewed-overdue'), overdue, meaning],
      ['3 suppression/unknown-rule', '4 entry/review-overdue'],
    ],
    [
      'without an area are told',
      [spelt('review-overdue'), overdue, meaning],
      ['3 suppression/unknown-rule', '4 entry/review-overdue'],
    ],
    [
      'with another keyword are told',
      ['# waymark-disable entry/review-overdue', overdue, meaning],
      ['3 suppression/unknown-rule', '4 entry/review-overdue'],
    ],
    [
      'with two rules are told',
      [spelt('entry/review-overdue, entry/alias-taken'), overdue, meaning],
      ['3 suppression/unknown-rule', '4 entry/review-overdue'],
    ],
    [
      'about an error of reading are told',
      [spelt('schema/invalid-value'), 'reviewed: 2026-02-30', meaning],
      ['3 suppression/not-possible', '4 schema/invalid-value'],
    ],
    [
      'may be needed once the file can be read',
      [spelt('entry/review-overdue'), 'reviewed: 2026-04-01', 'definitoin: Work.'],
      ['5 schema/unknown-key'],
    ],
    ['of what compares with the past may wait', [spelt('ladder/version-bump'), 'reviewed: 2026-04-01', meaning], []],
    [
      'may be silenced themselves',
      [spelt('suppression/unused'), spelt('entry/review-overdue'), 'reviewed: 2026-04-01', meaning],
      [],
    ],
    [
      'in a text are text',
      ['reviewed: 2026-04-01', 'definition: |', '  # waymark-ignore entry/review-overdue: it is an example'],
      [],
    ],
    [
      'about the tool are comments',
      ['# Waymark reads this file. See waymark.example.org/docs', 'reviewed: 2026-04-01', meaning],
      [],
    ],
  ])('%s', (_, lines, expected) => {
    expect(found(term(...lines))).toEqual(expected);
  });

  test('of a rule that is off may wait until it is on', () => {
    const configured = `${AROUND['playbook.yaml']}rules:\n  entry/review-overdue: 'off'\n`;
    const files = term(spelt('entry/review-overdue'), 'reviewed: 2026-04-01', meaning);
    expect(found({ ...files, 'playbook.yaml': configured })).toEqual([]);
  });

  test('in a block of code are an example; before one they count for all of it', () => {
    const words = '<!-- waymark-ignore markdown/indented-code: it is how we want it -->';
    const page = (body: string) => ({ 'guides/toil.md': `---\n${FIELDS}---\n\n${body}\n` });
    expect(found(page(`Write it so that others see why.\n\n\`\`\`md\n${words}\n\`\`\``))).toEqual([]);
    expect(found(page(`Write \`${words}\` so that others see why.`))).toEqual([]);
    expect(found(page(`Write it so that others see why.\n\n    ## One\n    ## Two`))).toEqual([
      '9 markdown/indented-code',
    ]);
    expect(found(page(`Write it so that others see why.\n\n${words}\n\n    ## One\n    ## Two`))).toEqual([]);
  });

  test('before a text of several lines count for all of it', () => {
    const body = (comment: string) =>
      found({
        'terms/toil.yaml': `title: Toil\nowner: team/platform\nreviewed: 2026-04-01\n${meaning}\n${comment}\nsummary: >-\n  We see toil in\n  [this draft](../guides/draft.yaml)\n  every day.\n`,
        'guides/draft.yaml': `${FIELDS}status: draft\n`,
      });
    expect(body('# A note.')).toEqual(['8 entry/reference-to-draft']);
    expect(body(spelt('entry/reference-to-draft'))).toEqual([]);
  });
});

test('an unknown rule gets a suggestion; an error that always counts says truthfully why', () => {
  const hints = (lines: string) => diagnosticsOf({ 'terms/toil.yaml': `${TERM}${lines}` }).map(({ hint }) => hint);
  expect(hints('# waymark-ignore entry/reviewed-overdue: old\n')).toEqual(['Did you mean `entry/review-overdue`?']);
  expect(hints('# waymark-ignore heading-order: old\n')).toEqual(['Did you mean `markdown/heading-order`?']);
  expect(hints('# waymark-ignore entry/review-overdue it is history\n')).toEqual([
    'Write `waymark-ignore entry/review-overdue: it is history`; one comment for each rule, on lines of their own.',
  ]);
  expect(hints('# waymark-ignore reference/unknown: old\n')).toEqual([
    'This error always counts: a page would lead nowhere, or to the wrong place. Correct what it finds, and delete the comment.',
  ]);
});

test.each(findings.filter(({ severity }) => severity === 'error').map(({ id }) => id))(
  '%s says why it always counts',
  (id) => {
    expect(severities.whyFixed(id)).toMatch(/^This error always counts: \w/);
  },
);

test('takes any number of findings in one file', () => {
  const one = overdueAt('terms/toil.yaml', 2);
  const many = Array.from({ length: 300_000 }, () => one);
  const tree = memoryTree({ 'terms/toil.yaml': TERM });
  expect(suppress(many, tree, { kinds, severities, isWhole: true, today: '2026-04-15' }).left).toHaveLength(
    many.length,
  );
});
