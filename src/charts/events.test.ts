import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultsOf } from '#testing/pictures.ts';
import { speechIn } from '#testing/speech.ts';
import { events, type EventsData } from './events.ts';
import { SIGNS, type SignName } from './event-signs.ts';
import { momentOf } from './time.ts';

const english = speechIn('en');
const LANES = Object.keys(SIGNS).map((sign) => ({
  id: sign,
  label: sign === 'circle' ? 'Communication' : `Lane of ${sign}`,
  sign: sign as SignName,
}));
const outage: EventsData = {
  lanes: LANES,
  events: [
    { at: '2026-09-03T14:05', lane: 'triangle', text: 'A release.' },
    { at: '2026-09-03T14:06', lane: 'circle', text: 'An alert.' },
    { at: '2026-09-03T15:10', lane: 'circle', text: 'A second one.' },
  ],
  stages: [
    { label: 'Unnoticed', from: '2026-09-03T14:05', to: '2026-09-03T14:06', took: '1 min' },
    { label: 'Hurting', from: '2026-09-03T14:06', to: '2026-09-03T15:10', took: '1 h 4 min' },
  ],
};
const panelOf = (data: EventsData) => events.draw(data, english).panels[0]!;
const signsOf = (data: EventsData) => panelOf(data).shapes.filter((shape) => shape.form === 'sign');

test('has a lane for each sort that occurs, below the stages, and a number beside each sign', () => {
  const panel = panelOf(outage);
  expect(panel.start.labels.map(({ words }) => words)).toEqual([
    'Unnoticed',
    'Hurting',
    'Lane of triangle',
    'Communication',
  ]);
  expect(panel.labels.map(({ words }) => words).slice(-5)).toEqual(['1 min', '1 h 4 min', '1', '2', '3'].slice(-5));
  expect(signsOf(outage).map(({ d }) => d)).toEqual([SIGNS.triangle.d, SIGNS.circle.d, SIGNS.circle.d]);
  expect(panel.says).toBe(
    '3 events between 3 September 2026, 14:05 and 3 September 2026, 15:10, in the order of the table below.',
  );
});

test('puts events of one lane below each other where they would lie on each other', () => {
  const at = (time: string) => ({ at: `2026-09-03T${time}`, lane: 'circle', text: 'An alert.' });
  const near = signsOf({ ...outage, events: [at('14:05'), at('14:06'), at('15:10')] });
  expect(near.map(({ y }) => y - near[0]!.y)).toEqual([0, 22, 0]);
});

test('keeps what lies far away at the edge, so that minutes stay apart', () => {
  const early = { at: '2026-08-20T10:00', lane: 'triangle', text: 'A change.' };
  const late = { at: '2026-09-20T10:00', lane: 'circle', text: 'A letter.' };
  const [first, second, third, fourth, last] = signsOf({ ...outage, events: [early, ...outage.events, late] }).toSorted(
    (a, b) => a.x - b.x,
  );
  expect(first!.x).toBeLessThan(14);
  expect(last!.x).toBeGreaterThan(86);
  expect(fourth!.x - second!.x).toBeGreaterThan(60);
  expect(third!.x).toBeGreaterThan(second!.x);
});

test('an axis of minutes names times, and no year', () => {
  expect(
    panelOf(outage)
      .labels.map(({ words }) => words)
      .filter((words) => words.includes(':')),
  ).toEqual(expect.arrayContaining(['14:15', '14:30']));
  expect(panelOf(outage).labels.filter(({ words }) => words.includes('2026'))).toEqual([]);
});

test('the table says what the picture shows', () => {
  expect(events.table(outage, english).rows[1]).toEqual(['2', '3 September 2026, 14:06', 'Communication', 'An alert.']);
});

const FIRST = momentOf('2026-09-03T00:00');
const clock = (minutes: number) => new Date(FIRST + minutes * 60_000).toISOString().slice(0, 16);
const anyOutage = fc
  .record({
    first: fc.nat({ max: 1440 }),
    spans: fc.tuple(fc.nat({ max: 2000 }), fc.nat({ max: 9000 }), fc.nat({ max: 90_000 })),
    events: fc.array(
      fc.record({ after: fc.integer({ min: -40_000, max: 100_000 }), lane: fc.constantFrom(...LANES) }),
      {
        minLength: 1,
        maxLength: 40,
      },
    ),
  })
  .map(({ first, spans, events: all }): EventsData => {
    const ends = spans.map((_, index) => first + spans.slice(0, index + 1).reduce((sum, span) => sum + span, 0));
    return {
      lanes: LANES,
      stages: spans.map((span, index) => ({
        label: ['Unnoticed', 'Hurting', 'Repairing'][index]!,
        from: clock(ends[index]! - span),
        to: clock(ends[index]!),
        took: `${span} min`,
      })),
      events: all
        .map(({ after, lane }) => ({ at: clock(first + after), lane: lane.id, text: 'It.' }))
        .toSorted((a, b) => momentOf(a.at) - momentOf(b.at)),
    };
  });

test('nothing leaves the picture, no label lies on another, and the same data gives the same bytes', () => {
  fc.assert(
    fc.property(anyOutage, (data) => {
      const picture = events.draw(data, english);
      expect(faultsOf(picture)).toEqual([]);
      expect(JSON.stringify(events.draw(structuredClone(data), english))).toBe(JSON.stringify(picture));
    }),
  );
});
