/** How often an event has changed, from what its files said. */
import { expect, test } from 'vitest';
import type { FileState } from '#model/history.ts';
import { eventPast } from './event-revision.ts';

const TODAY = '2026-04-15';

/** Each line is a revision of its file, the oldest first: its day, and what it says; nothing where the file went. */
function pastOf(lines: readonly string[], now: string | undefined) {
  const states = lines.map((line, index): FileState => {
    const [date = '', text] = line.split(': ');
    return { file: 'rituals/sync.md', id: `r${index}`, date, text };
  });
  return eventPast(states.toReversed(), ({ text }) => (text === '?' ? null : /^\w+ \d+:\d+/.exec(text)?.[0]), {
    facts: now,
    today: TODAY,
  });
}

test.each<readonly [string, readonly string[], string | undefined, number, string]>([
  ['a new event was never changed', ['2026-01-05: Monday 10:00'], 'Monday 10:00', 0, '2026-01-05T00:00:01Z'],
  [
    'another time counts',
    ['2026-01-05: Monday 10:00', '2026-02-01: Tuesday 10:00'],
    'Tuesday 10:00',
    1,
    '2026-02-01T00:00:02Z',
  ],
  [
    'other words make it newer, and do not count',
    ['2026-01-05: Monday 10:00', '2026-01-05: Monday 10:00 in other words'],
    'Monday 10:00',
    0,
    '2026-01-05T00:00:02Z',
  ],
  [
    'so does a text that nobody can read',
    ['2026-01-05: Monday 10:00', '2026-01-06: ?', '2026-01-07: Monday 10:00'],
    'Monday 10:00',
    0,
    '2026-01-07T00:00:03Z',
  ],
  [
    'back to the first time is a second change',
    ['2026-01-05: Monday 10:00', '2026-02-01: Tuesday 10:00', '2026-02-02: Monday 10:00'],
    'Monday 10:00',
    2,
    '2026-02-02T00:00:03Z',
  ],
  ['a deleted one was cancelled', ['2026-01-05: Monday 10:00', '2026-02-01'], undefined, 1, '2026-02-01T00:00:02Z'],
  [
    'and one that came back changed once more',
    ['2026-01-05: Monday 10:00', '2026-02-01', '2026-03-01: Monday 10:00'],
    'Monday 10:00',
    2,
    '2026-03-01T00:00:03Z',
  ],
  [
    'a revision that was made earlier than the one before it makes nothing older',
    ['2026-02-01: Monday 10:00', '2026-01-05: Tuesday 10:00'],
    'Tuesday 10:00',
    1,
    '2026-02-01T00:00:02Z',
  ],
  ['what is not committed yet changed today', ['2026-01-05: Monday 10:00'], 'Tuesday 10:00', 1, `${TODAY}T00:00:02Z`],
  ['without a past it is of today', [], 'Monday 10:00', 0, `${TODAY}T00:00:01Z`],
])('%s', (_, lines, now, sequence, stamp) => {
  expect(pastOf(lines, now)).toMatchObject({ sequence, stamp });
});

test('of a cancelled one it knows since when, and what it said', () => {
  const past = pastOf(['2026-01-05: Monday 10:00', '2026-02-01: Monday 11:00', '2026-03-01'], undefined);
  expect(past).toMatchObject({ since: '2026-03-01', before: { text: 'Monday 11:00', date: '2026-02-01' } });
});

test('a new name is one step, whichever file is named first', () => {
  const states: FileState[] = [
    { file: 'rituals/old.md', id: 'r2', date: '2026-02-01', text: undefined },
    { file: 'rituals/new.md', id: 'r2', date: '2026-02-01', text: 'Monday' },
    { file: 'rituals/old.md', id: 'r1', date: '2026-01-01', text: 'Monday' },
  ];
  expect(eventPast(states, ({ text }) => text, { facts: 'Monday', today: TODAY }).sequence).toBe(0);
});
