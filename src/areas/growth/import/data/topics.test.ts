/** Topic-first frameworks become ladders, and what they inherit by name becomes shared behaviours. */
import { describe, expect, test } from 'vitest';
import { isKind } from '#model/entry.ts';
import { importLadder } from '#testing/imported-ladder.ts';

const generic = `---
path: "/generic"
title: "📄 Generic"
levels: 2
topics:
  - name: "communication"
    title: "💬 Communication"
    content:
      - level: 1
        criteria:
          - "Says what they work on"
      - level: 2
        criteria:
          - "Gives feedback"
  - name: "conduct"
    title: "Conduct"
    content:
      - level: 1
        criteria: ["Follows the policies"]
---
`;
const platform = `---
path: "/engineering/platform"
title: "🛠️ Platform"
sidebarGroup: engineering
levels: 2
topics:
  - name: "communication"
    title:
    content:
      - level: 1
        criteria:
          - "Writes a changelog"
        exampleCriteria:
          - criteria: "Reviews kindly"
            examples:
              - "Asks before judging"
              - "Praises a test"
  - name: "mastery"
    title: "Mastery"
    content: []
---
### About it
A compass.
`;

describe('a folder with a generic framework', () => {
  const { said, loaded, faults } = importLadder({ 'generic.md': generic, 'engineering/platform.md': platform });
  const ladder = loaded.playbook.find('ladder', 'platform');

  test('loads, and says what it counted', () => {
    expect(loaded.problems).toEqual([]);
    expect(said.read).toContain('1 plain criterion in platform');
    expect(said.read).toContain('1 criterion with examples in platform');
    expect(said.read).toContain('2 examples in platform');
  });

  test('says which topic has nothing in it', () => {
    expect(faults).toEqual([
      'engineering/platform.md:18:5 Unexpected topic `mastery` without content, expected criteria for some level',
    ]);
  });

  test('shares the topics of one name, and no others', () => {
    expect(ladder?.data.extends).toEqual(['behaviours/generic-communication']);
    expect(loaded.playbook.entriesOf('behaviours').map(({ id }) => id)).toEqual([
      'generic-communication',
      'generic-conduct',
    ]);
    expect(loaded.playbook.find('ladder', 'generic')?.data.expectations).toEqual([]);
    expect(loaded.playbook.find('ladder', 'generic')?.data.extends).toHaveLength(2);
  });

  test('keeps the prose, the pictures in titles and the fields of others', () => {
    expect(ladder?.data.title).toBe('🛠️ Platform');
    expect(ladder?.body?.source).toContain('A compass.');
    expect(ladder?.extensions).toMatchObject({ 'x-sidebar-group': 'engineering' });
  });

  test('what is asked twice, here and there, counts twice', () => {
    const twice = importLadder({
      'generic.md': generic,
      'platform.md': platform.replace('Writes a changelog', 'Says what they work on'),
    });
    expect(twice.loaded.playbook.find('ladder', 'platform')?.data.expectations[0]?.id).toBe('says-what-they-work-on-2');
  });

  test('shared expectations are asked at the levels that the ladders have', () => {
    const shared = loaded.playbook.entries.find((entry) => entry.id === 'generic-communication');
    expect(shared && isKind(shared, 'behaviours') && shared.data.expectations.map(({ levels }) => levels)).toEqual([
      ['level-1'],
      ['level-2'],
    ]);
    expect(ladder?.data.levels.map(({ id }) => id)).toEqual(['level-1', 'level-2']);
  });
});

test.each([
  [
    'a topic without a title',
    'topics:\n  - name: craft\n    title:\n    content:\n      - level: 1\n        criteria: [Ships]\n',
    ['f.yml:3:5 Unexpected topic `craft` without a title, expected one, as no generic topic has this name'],
  ],
  [
    'a tab after a dash',
    'topics:\n  - name: craft\n    title: Craft\n    content:\n      - level: 1\n        criteria:\n          -\t"Ships"\n',
    ['f.yml:7:12 Unexpected tab after a dash, expected a space'],
  ],
  [
    'a level beyond those declared',
    'levels: 1\ntopics:\n  - name: craft\n    title: Craft\n    content:\n      - level: 3\n        criteria: [Ships]\n',
    ['f.yml:6:16 Unexpected level `3`, expected one of `1`'],
  ],
  [
    'an empty criterion',
    'topics:\n  - name: craft\n    title: Craft\n    content:\n      - level: 1\n        criteria:\n          -\n          - Ships\n',
    ['f.yml:7:11 Unexpected empty criterion, expected a sentence that says what is asked'],
  ],
])('%s is said at its place, and the rest is imported', (_, text, expected) => {
  const { loaded, faults } = importLadder({ 'f.yml': text });
  expect(faults).toEqual(expected);
  expect(loaded.problems).toEqual([]);
  expect(loaded.playbook.entriesOf('ladder')[0]?.data.expectations.map((each) => each.text)).toEqual(['Ships']);
});

test('levels with names, criteria that nest their examples, and keys in another order', () => {
  const { loaded, faults } = importLadder({
    'design.yml':
      'topics:\n  - content:\n      - criteria:\n          - criteria: Ships\n            examples: [A button]\n          - Plans\n        level: Junior\n      - level: Senior\n        criteria: Leads\n    title: Craft\n    name: craft\nlevels: [Junior, Senior]\ntitle: Design\n',
  });
  expect(faults).toEqual([]);
  expect(loaded.playbook.entriesOf('ladder')[0]?.data).toMatchObject({
    levels: [{ id: 'junior', label: 'Junior' }, { id: 'senior' }],
    expectations: [
      { text: 'Ships', examples: [{ text: 'A button' }] },
      { text: 'Plans' },
      { text: 'Leads', levels: ['senior'] },
    ],
  });
});
