/** The register holds every experiment with what was learned, for readers and for spreadsheets. */
import { describe, expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { experiment } from '../kind.ts';
import { exampleSite } from '#testing/example-site.ts';
import { experimentExporters } from './exporters.ts';
import { registerFile } from './register-csv.ts';
import { registerPages, type RegisterBody } from './register.ts';

const metric = example('metric', {
  unit: 'hours',
  direction: 'down',
  series: [
    { date: '2026-01-05', value: 9 },
    { date: '2026-02-16', value: 4 },
  ],
});
const past = { quarter: '2026-Q1', started: '2026-01-12', ends: '2026-02-20' };
const pairing = example(
  'experiment',
  { title: 'Pairing', ...past, result: 'refuted', learned: '=It* is *people*.' },
  { id: 'pairing' },
);
const late = example('experiment', { title: 'Late', started: '2026-03-02', ends: '2026-04-10' }, { id: 'late' });
const smaller = example('experiment', { title: 'Smaller' }, { id: 'smaller' });
const siteOf = (...experiments: readonly ReturnType<typeof example>[]) => {
  const { tools, view } = exampleSite([example('team', { title: 'Payments' }), metric, ...experiments]);
  return { tools, view, experiments: view.entriesOf('experiment') };
};
const bodyOf = (...content: readonly ReturnType<typeof example>[]) => {
  const { experiments, tools } = siteOf(...content);
  return registerPages(experiments, tools, [])[0]?.body as RegisterBody;
};

describe('the register', () => {
  test('has the newest first, with where each stands and what its number did', () => {
    const rows = bodyOf(pairing, smaller, late).rows.map(({ label, standing, values, change }) =>
      [label, standing.label, values?.join(' to '), change?.text, change?.says].join(' | '),
    );
    expect(rows).toEqual([
      'Smaller | Running |  |  | ',
      'Late | Waiting for its result |  |  | ',
      'Pairing | Refuted | 9 hours to 4 hours | 5 hours less | better',
    ]);
  });

  test('can be narrowed by result, team and quarter, as far as there is a choice', () => {
    expect(bodyOf(pairing, late).choices.map(({ name, options }) => [name, options.map(({ label }) => label)])).toEqual(
      [
        ['result', ['Waiting for its result', 'Refuted']],
        ['team', ['Payments']],
        ['quarter', ['Q2 2026', 'Q1 2026']],
      ],
    );
  });

  test('gives each year a page where one would be too long', () => {
    const many = Array.from({ length: 260 }, (_, index) =>
      example('experiment', index < 130 ? { quarter: '2025-Q4', started: '2025-10-06', ends: '2025-11-14' } : {}, {
        id: `try-${index}`,
      }),
    );
    const { experiments, tools } = siteOf(...many);
    const pages = registerPages(experiments, tools, []);
    expect(pages.map(({ path }) => path)).toEqual(['', 'year_2026/', 'year_2025/']);
    expect(pages.map(({ body }) => (body as RegisterBody).rows.length)).toEqual([0, 130, 130]);
  });

  test('is a file for spreadsheets, in which no cell is a formula', () => {
    const { experiments, view, tools } = siteOf(pairing, smaller);
    const [file] = registerFile(experiments, tools);
    const [head, first, second] = (file?.content() ?? '').replace('\uFEFF', '').split('\r\n');
    expect(head).toMatch(
      /^experiment,title,quarter,team,focus,started,ends,result,metric,unit,before,before on,last,last on,/,
    );
    expect(first).toMatch(/^smaller,Smaller,2026-Q2,example-team,false,/);
    expect(second).toContain(',refuted,example-metric,hours,9,2026-01-05,4,2026-02-16,');
    expect(second).toContain(",'=It* is *people*.,");
    expect(file?.content()).toBe(experimentExporters[0]?.writeAll?.(experiments, view));
    expect(registerFile([], tools)).toEqual([]);
  });
});

describe('what needs attention', () => {
  const attention = (...content: readonly ReturnType<typeof example>[]) => {
    const { experiments, tools } = siteOf(...content);
    return experiment.attention?.(experiments, tools);
  };

  test('is what has ended without a result: its page, or the register narrowed to them', () => {
    expect(attention(pairing, smaller)).toEqual([]);
    expect(attention(pairing, late)).toEqual([{ label: '1 experiment without a result', href: '/experiments/late/' }]);
    const other = example('experiment', { started: '2026-03-02', ends: '2026-04-03' }, { id: 'other' });
    expect(attention(late, other)).toEqual([
      { label: '2 experiments without a result', href: '/experiments/?result=waiting' },
    ]);
  });
});
