import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AgendaItem, Cadence } from '../ritual/schema.ts';
import { timedAgenda } from './agenda.ts';

const item = (title: string, minutes: number): AgendaItem => ({ title, minutes, prompts: [], shows: [] });
const hour: Cadence = { trigger: 'A major incident is resolved', within: 'P5D', duration: 'PT1H' };

test('items follow one another, and what is left is spare', () => {
  const agenda = [item('Opening', 5), item('Walk the timeline', 40)];
  expect(timedAgenda({ agenda, cadence: hour })).toEqual({
    items: [
      { item: agenda[0], from: '0:00', to: '0:05', share: { start: 0, size: 8.33 } },
      { item: agenda[1], from: '0:05', to: '0:45', share: { start: 8.33, size: 66.67 } },
    ],
    planned: 45,
    available: 60,
    spare: 15,
  });
});

test('without a length, the agenda is its own measure', () => {
  const { available, spare, items } = timedAgenda({
    agenda: [item('Opening', 5), item('Close', 70)],
    cadence: { trigger: 'A team is formed', within: 'P1M' },
  });
  expect({ available, spare, last: items.at(-1)?.to }).toEqual({ available: undefined, spare: 0, last: '1:15' });
});

test('each item begins when the one before it ends', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 480 })), (minutes) => {
      const { items, planned } = timedAgenda({ agenda: minutes.map((each) => item('Risks', each)), cadence: hour });
      expect(items.slice(1).map(({ from }) => from)).toEqual(items.slice(0, -1).map(({ to }) => to));
      expect(planned).toBe(minutes.reduce((sum, each) => sum + each, 0));
    }),
  );
});
