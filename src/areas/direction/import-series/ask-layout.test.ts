/** At a terminal, what a table leaves open is asked for, and the answers are those that flags would have given. */
import { describe, expect, test } from 'vitest';
import type { Given } from '#model/options.ts';
import { memoryTree } from '#source/tree.ts';
import { askForLayout } from './ask-layout.ts';
import { series } from './importer.ts';

const existing = memoryTree({
  'metrics/deployments.md': 'title: Deployments\n',
  'metrics/review-wait.yaml': 'title: Review wait\n',
  'slos/checkout.yaml': 'title: Checkout\n',
});

/** Each question that is asked, with the answer that is chosen: by its beginning, or the first. */
async function asked(text: string, given: Given, answers: Readonly<Record<string, string>> = {}) {
  const source = memoryTree({ 'review-wait.csv': text });
  const questions: string[] = [];
  const answered = await askForLayout(
    source,
    given,
    (message, choices) => {
      questions.push(`${message} ${choices.join(' | ')}`);
      return Promise.resolve(choices.find((choice) => choice.startsWith(answers[message] ?? '')) ?? '');
    },
    existing,
  );
  const read = series.read(source, { owner: 'team/platform', today: '2026-04-15', existing, given: answered });
  return { questions, text: read.files[0]?.content, faults: read.faults };
}

describe('a table', () => {
  test('that says all is not asked about', async () => {
    const { questions, faults } = await asked('date,value\n2026-04-01,4.5\n', { metric: 'review-wait' });
    expect([questions, faults]).toEqual([[], []]);
  });

  test('is asked whose it is; the metric that is called as the file comes first', async () => {
    const { questions } = await asked('date,value\n2026-04-01,4.5\n', {});
    expect(questions).toEqual(['Whose numbers are these? review-wait | deployments']);
  });

  test('is asked for all that it leaves open, and read so', async () => {
    const { questions, text, faults } = await asked(
      'opened;closed;p50;p95\n01/04/2026;02/04/2026;1,234;2,345\n',
      { metric: 'review-wait' },
      {
        'Which column holds the dates?': 'closed',
        'What stands first in its dates?': 'the month',
        'Which column holds the values?': 'p95',
        'Which sign sets its decimals apart?': 'a comma',
      },
    );
    expect(questions).toEqual([
      'Which column holds the dates? opened | closed',
      'What stands first in its dates? the day | the month',
      'Which column holds the values? p50 | p95',
      'Which sign sets its decimals apart? a point: 1,234.5 | a comma: 1.234,5',
    ]);
    expect(faults).toEqual([]);
    expect(text).toBe('date,value\n2026-02-04,2.345\n');
  });

  test('with two columns of one name tells them apart', async () => {
    const { questions, text } = await asked(
      'date,hours,hours\n2026-04-01,4.5,9\n',
      { metric: 'review-wait' },
      { 'Which column holds the values?': 'hours (column 3)' },
    );
    expect(questions).toEqual(['Which column holds the values? hours (column 2) | hours (column 3)']);
    expect(text).toBe('date,value\n2026-04-01,9\n');
  });

  test('for an objective is asked for its two columns', async () => {
    const { questions, text } = await asked('hour,ok,requests\n2026-04-01T13:00Z,99,100\n', { slo: 'checkout' });
    expect(questions).toEqual(['Which column counts the good events? ok | requests']);
    expect(text).toBe('date,good,total\n2026-04-01T13:00,99,100\n');
  });

  test('is not asked about where its metric is not there', async () => {
    await expect(asked('date,p50,p95\n2026-04-01,4.5,9\n', { metric: 'reviews' })).rejects.toThrow(
      'There is no metric `reviews`',
    );
  });
});
