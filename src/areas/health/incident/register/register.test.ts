/** The register of incidents puts what is still to be done first, for readers, meetings and spreadsheets. */
import { describe, expect, test } from 'vitest';
import type { ExampleEntry } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { AROUND, exampleAction, exampleIncident } from '../rule-examples.ts';
import { incident as kind } from '../kind.ts';
import { incidentExporters } from './exporters.ts';
import { incidentIndexPages, type IncidentsBody } from './register.ts';

const day = (date: string, minutes = 60) => ({
  started: `${date}T10:00Z`,
  detected: `${date}T10:05Z`,
  resolved: new Date(Date.parse(`${date}T10:00Z`) + minutes * 60_000).toISOString().replace(/:00\.000Z$/, 'Z'),
});
const late = exampleAction({ id: 'late', due: '2026-04-10', text: '=An *alert*.' });
const spring = exampleIncident(
  {
    title: 'Spring',
    ...day('2026-03-20'),
    actions: [
      exampleAction({ id: 'later', due: '2026-05-01', owner: 'On call' }),
      late,
      exampleAction({ id: 'done', status: 'done', due: '2026-04-01', done: '2026-04-02' }),
    ],
    themes: ['twice'],
    recurrenceOf: ['winter'],
  },
  'spring',
);
const winter = exampleIncident({ title: 'Winter', ...day('2026-01-20'), themes: ['twice'], severity: 1 }, 'winter');

const siteOf = (...incidents: readonly ExampleEntry[]) => {
  const { tools, view } = exampleSite([...AROUND, ...incidents]);
  return { tools, view, incidents: view.entriesOf('incident') };
};
const pagesOf = (...incidents: readonly ExampleEntry[]) => {
  const site = siteOf(...incidents);
  return incidentIndexPages(site.incidents, site.tools, []);
};
const bodyOf = (...incidents: readonly ExampleEntry[]) => pagesOf(...incidents)[0]?.body as IncidentsBody;

describe('the register', () => {
  test('begins with open actions, what is overdue on top, and leaves out what is done', () => {
    const { all } = bodyOf(winter, spring);
    expect(all?.actions.map(({ text, when, isLate, owner }) => [text, when, isLate, owner?.label])).toEqual([
      ['=An <em>alert</em>.', '5 days late', true, 'Example team'],
      ['A number is sent once.', 'due in 16 days', false, 'On call'],
    ]);
  });

  test('shows the newest incident first, and what came back as a chain from its beginning', () => {
    const { rows, all } = bodyOf(winter, spring);
    expect(rows.map(({ label, resolve, actions }) => [label, resolve, actions])).toEqual([
      ['Spring', '1 h', { settled: 1, all: 3, late: 1 }],
      ['Winter', '1 h', { settled: 0, all: 0, late: 0 }],
    ]);
    expect(all?.recurrences.map((chain) => chain.map(({ label }) => label))).toEqual([['Winter', 'Spring']]);
    expect(all?.themes.map(({ theme, count }) => [theme, count])).toEqual([['twice', 2]]);
  });

  test('tells no median of fewer than ten', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        exampleIncident(day('2026-02-03', index === 0 ? 900 : 30), `one-${index}`),
      );
    expect(bodyOf(...many(9)).all?.durations.medians).toEqual([]);
    expect(
      bodyOf(...many(10)).all?.durations.medians.map(({ name, median, count, most }) => [name, median, count, most]),
    ).toEqual([
      ['detect', '5 min', 10, '5 min'],
      ['resolve', '30 min', 10, '15 h'],
    ]);
  });

  test('gives each year a page where one would be too long, and says what is to be done on the first one', () => {
    const many = Array.from({ length: 260 }, (_, index) =>
      exampleIncident(index < 130 ? day('2025-10-06') : day('2026-01-06'), `one-${index}`),
    );
    const pages = pagesOf(...many);
    expect(pages.map(({ path }) => path)).toEqual(['', 'year_2026/', 'year_2025/']);
    expect(pages.map(({ body }) => (body as IncidentsBody).all !== undefined)).toEqual([true, false, false]);
    expect(pages.map(({ body }) => (body as IncidentsBody).rows.length)).toEqual([0, 130, 130]);
  });
});

describe('elsewhere', () => {
  const { tools, incidents, view } = siteOf(winter, spring);

  test('meetings see what is new, and each action on one list', () => {
    expect(tools.list('incidents-new', '2026-03-01').map(({ item, says }) => `${item.label}: ${says}`)).toEqual([
      'Spring: Severity 3, lasted 1 h',
    ]);
    expect(tools.list('actions-overdue', '2026-03-01')).toMatchObject([
      {
        item: { label: '=An alert.', href: '/incidents/spring/#action-late' },
        says: 'after “Spring”',
        due: '2026-04-10',
        owner: { href: '/teams/example-team/' },
      },
    ]);
    expect(tools.list('actions-open', '2026-03-01').map(({ says, owner }) => [says, owner])).toEqual([
      ['after “Spring”, for On call', undefined],
    ]);
  });

  test('a system says which incidents hit it, and a health check is told', () => {
    const notes = tools.notes(view.find('system', 'example-system')!);
    expect(notes.find(({ topic }) => topic === 'incidents')).toMatchObject({
      glance: { label: 'last on 20 March 2026' },
      rows: [{ label: 'Spring', state: { label: '1 action overdue' } }, { label: 'Winter' }],
    });
    expect(tools.figures('incidents').map(({ text, unit }) => [text, unit])).toEqual([
      ['Winter: severity 1', 'team/example-team'],
      ['Spring: severity 3, 1 action overdue', 'team/example-team'],
    ]);
    expect(kind.attention?.(incidents, tools)).toEqual([
      { label: '1 action overdue', href: '/incidents/spring/#actions' },
    ]);
  });

  test('what moved is told from the state before, and without one from the days', () => {
    const before = siteOf(winter, { ...spring, data: { ...spring.data, actions: [late] } }).view.find(
      'incident',
      'spring',
    );
    const now = view.find('incident', 'spring')!;
    expect(kind.moved?.(now, before, '2026-04-08', tools)).toBe('1 action done, 2 actions more');
    expect(kind.moved?.(now, now, '2026-04-08', tools)).toBeUndefined();
    expect(kind.moved?.(now, undefined, '2026-03-01', tools)).toBe('new, 1 action done');
    expect(kind.moved?.(now, undefined, '2026-04-08', tools)).toBeUndefined();
  });

  test('spreadsheets get every action, and no cell is a formula', () => {
    const [file] = kind.exports?.(incidents, tools) ?? [];
    const [head, first, second, third] = (file?.content() ?? '').replace('\uFEFF', '').split('\r\n');
    expect(file?.path).toBe('/incidents/actions.csv');
    expect(head).toBe('incident,title,severity,started,action,type,text,owner,due,state,done,why');
    expect(first).toBe(
      "spring,Spring,3,2026-03-20T10:00Z,late,prevent,'=An alert.,team/example-team,2026-04-10,overdue,,",
    );
    expect([second, third].map((row) => row?.split(',')[9])).toEqual(['open', 'done']);
  });

  test('a review is Markdown that leads nowhere else', () => {
    const markdown = incidentExporters
      .find(({ format }) => format === 'md')
      ?.write?.(view.find('incident', 'spring')!, view);
    expect(markdown).toContain('# Spring\n\n**Severity 3.** 40 customers received two invoices.');
    expect(markdown).toContain('- Resolved after: 1 h\n');
    expect(markdown).toContain('| 2026-03-03 13:20 | Detection | Support hears from the first customer. |');
    expect(markdown).toContain('- [x] A number is sent once. (Example team; by 1 April 2026; done on 2 April 2026)');
  });
});
