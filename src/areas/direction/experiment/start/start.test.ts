/** A team starts from a number, and from a file that is valid content as it stands. */
import { describe, expect, test } from 'vitest';
import { check } from '#check/check.ts';
import { discoverRules, findings } from '#check/discover.ts';
import { exampleTree } from '#check/example-tree.ts';
import { kinds } from '#areas/kinds.ts';
import { example, exampleConfig } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { startPage } from './start.ts';

const content = [
  exampleConfig('repository: { url: https://github.com/example/playbook, branch: main, folder: content }'),
  example('team', {}, { id: 'payments' }),
  example(
    'metric',
    { title: 'Wait: "review"', unit: 'hours', for: ['payments'], series: [{ date: '2026-04-06', value: 9 }] },
    { id: 'review-wait' },
  ),
  example('metric', { lifecycle: 'retired', lifecycleReason: 'Nobody asked.' }, { id: 'old' }),
  example('experiment', { title: 'Pairing', metric: 'review-wait', team: 'payments', owner: 'team/payments' }),
];
const pageFor = () => {
  const { view, tools } = exampleSite(content);
  return startPage(view.entriesOf('experiment'), tools);
};

describe('the page on which an experiment is started', () => {
  test('offers the numbers that are measured, with what was tried on each', () => {
    expect(
      pageFor().body.metrics.map(({ label, now, tried }) => [label, now?.value, ...tried.map((each) => each.label)]),
    ).toEqual([['Wait: "review"', '9 hours', 'Pairing']]);
  });

  test('leads to a new file on the host, with the number and its team', () => {
    const link = new URL(pageFor().body.metrics[0]?.begin ?? '');
    expect(link.pathname).toBe('/example/playbook/new/main/content/experiments');
    expect(link.searchParams.get('filename')).toBe('next-experiment.yaml');
    expect(link.searchParams.get('value')).toContain('team: payments\nmetric: review-wait\n');
  });

  test('has a file that is content without a finding', async () => {
    const { path, text } = pageFor().body.file;
    const { diagnostics } = check(exampleTree([...content, { file: path, text }], kinds), {
      kinds,
      rules: await discoverRules(),
      findings,
      today: '2026-04-15',
    });
    expect(diagnostics.filter(({ location }) => location.file === path).map(({ message }) => message)).toEqual([]);
  });

  test('is offered where its area is', () => {
    expect(pageFor().action).toEqual({ label: 'Start an experiment' });
  });
});
