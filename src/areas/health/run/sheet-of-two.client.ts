/** A check of two questions, as its page shows it: for tests of what happens on that page. */
import type { Sheet } from './sheet.client.ts';

const SCALE = [
  { id: 'worse', label: 'Needs help', sign: '▼' },
  { id: 'better', label: 'Going well', sign: '▲' },
];

/** It fits the smallest health check, which asks `speaking-up` only, where the second question is left out. */
export const SHEET: Sheet = {
  check: 'example-health-check',
  version: 1,
  title: 'Team pulse',
  owner: 'team/example-team',
  unit: 'team',
  unitName: 'team',
  minRespondents: 5,
  questions: [
    {
      id: 'speaking-up',
      number: 1,
      area: 'Safety',
      text: 'Do we say what worries us?',
      answers: SCALE,
      worstFirst: ['worse', 'better'],
    },
    {
      id: 'fear',
      number: 2,
      area: 'Safety',
      text: 'Do we fear releases?',
      answers: SCALE,
      worstFirst: ['better', 'worse'],
    },
  ],
};
