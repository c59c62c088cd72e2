/** How a state looks. The words say it too. */
import type { Wait } from './standing.ts';
import type { ANSWERS } from './values.ts';

export const WAIT_TONES = { waiting: 'plain', late: 'caution', overdue: 'bad' } as const satisfies Record<Wait, string>;

export const ANSWER_TONES = { planned: 'accent', done: 'good', declined: 'plain' } as const satisfies Record<
  (typeof ANSWERS)[number],
  string
>;
