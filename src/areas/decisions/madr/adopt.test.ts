/** A MADR file in the content folder is a decision as it stands. */
import { describe, expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { loadPlaybook } from '#load/load.ts';
import { memoryTree } from '#source/tree.ts';

const AROUND = {
  'playbook.yaml': 'name: Example\ndescription: A playbook.\nowners:\n  decisions: team/platform\n',
  'teams/platform.yaml':
    'title: Platform\nowner: team/platform\nreviewed: 2026-04-01\ntype: platform\nmission: Makes the safe way the easy way.\n',
};

function load(name: string, text: string) {
  const { playbook, problems } = loadPlaybook(memoryTree({ ...AROUND, [`decisions/${name}.md`]: text }), kinds);
  return {
    entry: playbook.find('decision', name),
    problems: problems.map(({ message, location: { start } }) => `${start.line}:${start.column} ${message}`),
  };
}

const FRONT = '---\nstatus: accepted\ndate: 2024-03-05\ndecision-makers: [Tech lead]\n---\n';
const BODY = `# Use an event log

## Decision Drivers

* Nobody polls

## Considered Options

* Event log
* [Message queue](https://example.org/queue) – as today

## Decision Outcome

Chosen option: "Event log", because it can be read again.

### Consequences

* Good, because consumers read at their own speed
* Bad, because somebody has to run it

### Confirmation

Nobody polls by the summer.

## Pros and Cons of the Options

### Event log

* Good, because it can be read again
* Neutral, because it is new
* Bad, because it has to be run
`;

describe('a MADR file', () => {
  test('loads as it is', () => {
    const { entry, problems } = load('0012-use-event-log', FRONT + BODY);
    expect(problems).toEqual([]);
    expect(entry?.data).toMatchObject({
      title: 'Use an event log',
      owner: 'team/platform',
      reviewed: '2024-03-05',
      number: 12,
      type: 'adr',
      status: 'accepted',
      created: '2024-03-05',
      decided: '2024-03-05',
      decisionMakers: ['Tech lead'],
      drivers: [{ id: 'driver-1', text: 'Nobody polls' }],
      options: [
        { label: 'Event log', pros: ['It can be read again'], neutral: ['It is new'], cons: ['It has to be run'] },
        { label: '[Message queue](https://example.org/queue) – as today' },
      ],
      chosen: 'option-1',
      because: 'It can be read again.',
      consequences: ['Consumers read at their own speed', 'Somebody has to run it'],
      confirmation: ['Nobody polls by the summer.'],
      form: 'madr',
    });
  });

  test('keeps its text, and its title once', () => {
    expect(load('0012-use-event-log', FRONT + BODY).entry?.body?.outline.headings.map(({ text }) => text)).toEqual([
      'Decision Drivers',
      'Considered Options',
      'Decision Outcome',
      'Consequences',
      'Confirmation',
      'Pros and Cons of the Options',
      'Event log',
    ]);
  });

  test.each([
    ['deciders', 'deciders: Tech lead, Platform engineer', { decisionMakers: ['Tech lead', 'Platform engineer'] }],
    ['a successor by number', 'status: superseded by ADR-0014', { status: 'superseded', supersededBy: 14 }],
    ['a successor by file', 'status: "superseded by [ADR-14](0014-x.md)"', { status: 'superseded', supersededBy: 14 }],
    ['an open question', 'status: proposed', { status: 'proposed' }],
    ['a word of its own', 'status: on hold', { status: 'proposed', statusNote: 'on hold' }],
    ['no status', 'consulted: Security', { status: 'accepted', consulted: ['Security'] }],
    ['the fields of its publisher', 'nav_order: 12', { status: 'accepted' }],
  ])('may have %s', (_, line, expected) => {
    const { entry, problems } = load('0012-x', `---\ndate: 2024-03-05\n${line}\n---\n${BODY}`);
    expect(problems).toEqual([]);
    expect(entry?.data).toMatchObject(expected);
  });

  test('may have its facts above its sections, without front matter', () => {
    const { entry, problems } = load(
      'adr-003',
      BODY.replace('log\n', 'log\n\n* Status: accepted\n* Date: 2019-05-14\n'),
    );
    expect(problems).toEqual([]);
    expect(entry?.data).toMatchObject({ number: 3, status: 'accepted', created: '2019-05-14' });
    expect(entry?.body?.source).not.toContain('Status:');
  });

  test.each([
    [
      'a date that is none, at its place',
      '---\nstatus: accepted\ndate: yesterday\n---\n',
      '3:7 Unexpected `yesterday`, expected a real date, such as `2026-04-01`',
    ],
    [
      'a status that nobody knows',
      '---\ndate: 2024-03-05\nstatus: maybe\n---\n',
      '3:9 Unexpected `maybe`, expected one of `draft`, `rfc`, `proposed`, `accepted`, `rejected`, `withdrawn`, `deprecated`, `superseded`, `expired`',
    ],
    [
      'a field that is misspelt',
      '---\ndate: 2024-03-05\nstatus: accepted\nconsultet: [x]\n---\n',
      '4:1 Unexpected field `consultet`, expected `consulted`',
    ],
  ])('is told of %s', (_, front, message) => {
    expect(load('0012-x', front + BODY).problems).toContain(message);
  });
});

test('a decision in its own words is left alone', () => {
  const own = '---\ntitle: A\ntype: adr\n---\n\n## Considered Options\n\n* One\n';
  expect(load('0001-a', own).problems).toContainEqual(expect.stringMatching(/Missing `number`/));
});
