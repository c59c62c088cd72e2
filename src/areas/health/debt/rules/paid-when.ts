/** What is to be paid says when it is paid. */
import { defineEntryRule, example } from '#model/rule.ts';

export default defineEntryRule({
  id: 'debt/paid-when',
  severity: 'warning',
  why: 'Without an exit criterion the last step is left out, and the old way stays beside the new one.',
  fix: 'Say in `paidWhen` what must be true, so that anyone can tell: *the old list is deleted*.',
  valid: [
    [example('debt', { treatment: 'pay', paidWhen: 'The old list is deleted.' })],
    [example('debt', { treatment: 'retire', paidWhen: undefined })],
    [example('debt', { treatment: 'pay', paidWhen: undefined, state: 'paid', paidOn: '2026-03-20' })],
    [example('debt', { treatment: 'pay', paidWhen: undefined, status: 'draft' })],
  ],
  invalid: [
    {
      content: [example('debt', { treatment: 'reduce', paidWhen: undefined })],
      expect: ['21:12 Missing `paidWhen`, expected what must be true once it is reduced'],
    },
    {
      content: [example('debt', { treatment: 'pay', paidWhen: undefined })],
      expect: ['21:12 Missing `paidWhen`, expected what must be true once it is paid'],
    },
  ],
  check({ data: { treatment, paidWhen, state }, life, at }, { report }) {
    // What was imported is said to be unpriced; once is enough.
    if (life === 'draft') return;
    if (paidWhen !== undefined || state === 'paid' || (treatment !== 'pay' && treatment !== 'reduce')) return;
    const done = treatment === 'pay' ? 'paid' : 'reduced';
    report(at(['treatment']), `Missing \`paidWhen\`, expected what must be true once it is ${done}`);
  },
});
