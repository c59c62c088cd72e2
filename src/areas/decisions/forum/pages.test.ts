import { describe, expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import type { ForumBody } from './pages.ts';

const council = example('forum', { title: 'Council', timebox: 'P1M', decisionRule: 'majority' }, { id: 'council' });
const board = (fields: Readonly<Record<string, unknown>> = {}) => example('forum', fields, { id: 'board' });
const question = (id: string, fields: Readonly<Record<string, unknown>>) =>
  example('decision', { title: id, forum: 'board', ...fields }, { id });

const pageOf = (...content: Parameters<typeof exampleSite>[0]) =>
  exampleSite(content).page<ForumBody>('forum', 'board');

describe('the page of a forum', () => {
  test('says how it decides in words', () => {
    expect(pageOf(board()).body.rule).toEqual({
      label: 'Consent',
      means: 'It is decided when nobody has a reason that it would do harm.',
    });
  });

  test('shows the way of a question to the last forum', () => {
    expect(pageOf(board({ escalatesTo: 'council' }), council).body.escalation).toEqual([
      { label: 'Architecture review board', href: undefined, how: 'Consent, within two weeks' },
      { label: 'Council', href: '/forums/council/', how: 'Majority, within one month' },
    ]);
  });

  test('lists what waits for it apart from what it decided, the newest first', () => {
    const { open, decided } = pageOf(
      board(),
      question('first', { number: 1 }),
      question('second', { number: 2 }),
      question('third', { number: 3, status: 'proposed', decided: undefined, decideBy: '2026-05-01' }),
      question('elsewhere', { number: 4, forum: undefined }),
    ).body;
    expect(open).toEqual([{ label: 'third', href: '/decisions/third/', note: 'by 1 May 2026' }]);
    expect(decided.map(({ label, note }) => `${label}: ${note}`)).toEqual([
      'second: accepted, 12 March 2026',
      'first: accepted, 12 March 2026',
    ]);
  });

  test('has the sections that it fills', () => {
    expect(pageOf(board()).anchors).toEqual([]);
    expect(pageOf(board({ members: ['example-role'], escalatesTo: 'council' }), council).anchors).toEqual([
      'members',
      'escalation',
    ]);
  });
});
