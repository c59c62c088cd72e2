/** A run that was begun with an earlier version of its check keeps what was answered. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cast, newRun, reveal, type Run } from './run.ts';
import { runMarkdown } from './run-markdown.ts';
import { RUN_WORDS } from './run-words.ts';
import { SHEET } from './sheet-of-two.client.ts';
import type { Sheet } from './sheet.client.ts';
import { snapshotFile } from './snapshot-file.ts';
import { leftOver, olderThan, templateOf } from './template.ts';

/** One question went, one came, and the other was reworded. */
const [speaking, fear] = SHEET.questions;
const NEXT: Sheet = {
  ...SHEET,
  version: 2,
  questions: [
    { ...speaking!, text: 'Do we say early what worries us?' },
    { ...fear!, id: 'pace', text: 'Could we go on like this?' },
  ],
};
const begun: Run = { ...newRun('2026-04-08', 'round'), unit: 'team/billing', template: templateOf(SHEET) };
const voted = Array.from({ length: 5 }).reduce<Run>(
  (run) => cast({ ...run, ballot: { 'speaking-up': 'better', fear: 'worse' } }),
  begun,
);
const agreed = reveal(voted, SHEET);
const commented: Run = { ...agreed, results: { ...agreed.results, fear: { answer: 'worse', comment: 'Each Friday.' } } };

beforeEach(() => void vi.stubGlobal('document', { documentElement: { lang: 'en' }, querySelector: () => null }));
afterEach(() => vi.unstubAllGlobals());

describe('a run of an earlier version', () => {
  test('says so, and what is to be looked at again', () => {
    expect(olderThan(begun, SHEET)).toBeUndefined();
    expect(olderThan(begun, NEXT)).toEqual({ version: 1, changed: [1, 2] });
    // The version was not raised, and a release that kept no questions.
    expect(olderThan(begun, { ...NEXT, version: 1 })).toEqual({ version: undefined, changed: [1, 2] });
    expect(olderThan({ ...commented, template: undefined }, NEXT)).toEqual({ version: undefined, changed: [] });
    expect(olderThan({ ...newRun('2026-04-08', 'round') }, NEXT)).toBeUndefined();
  });

  test('keeps the answers of questions that are still asked in their place, and shows the others by the words they had', () => {
    expect(commented.results['speaking-up']).toEqual({ answer: 'better' });
    expect(leftOver(commented, NEXT)).toEqual([
      { id: 'fear', question: 'Do we fear releases?', says: ['Needs help', 'Each Friday.', 'Needs help: 5'] },
    ]);
  });

  test('shows no votes before they are shown to all, nor those of a few', () => {
    expect(leftOver(voted, NEXT)).toEqual([]);
    expect(leftOver(commented, { ...NEXT, minRespondents: 6 })[0]?.says).toEqual(['Needs help', 'Each Friday.']);
  });

  test('shows an answer that the scale no longer has', () => {
    const scale = [{ id: 'good', label: 'Good', sign: '●' }];
    const other: Sheet = { ...SHEET, questions: SHEET.questions.map((question) => ({ ...question, answers: scale })) };
    expect(leftOver(commented, other).map(({ id, says }) => [id, ...says])).toEqual([
      ['fear', 'Needs help', 'Needs help: 5'],
      ['speaking-up', 'Going well', 'Going well: 5'],
    ]);
  });

  test('takes all of it along, as Markdown and as a snapshot of the version that was answered', () => {
    expect(runMarkdown(commented, NEXT, (ref) => ref, RUN_WORDS)).toContain(
      '## No longer asked\n\n- **Do we fear releases?** Needs help · Each Friday. · Needs help: 5\n',
    );
    const { text } = snapshotFile(commented, NEXT, 'Billing', RUN_WORDS);
    expect(text).not.toContain('version:');
    expect(text).toContain('  fear:\n    answer: worse\n');
    expect(snapshotFile({ ...commented, template: templateOf(NEXT) }, NEXT, 'Billing', RUN_WORDS).text).toContain(
      'version: 2\n',
    );
  });
});
