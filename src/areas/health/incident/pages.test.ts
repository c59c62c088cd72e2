import { describe, expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { AROUND, exampleIncident } from './rule-examples.ts';
import type { IncidentBody } from './pages.ts';

const bodyOf = (data: object = {}) =>
  exampleSite([...AROUND, example('incident', { ...data })]).page<IncidentBody>('incident').body;
const factsOf = (body: IncidentBody) =>
  Object.fromEntries(body.facts.map(({ label, html, links }) => [label, html ?? links?.map((link) => link.label)]));

describe('the page of an incident', () => {
  test('says how long it took from the beginning', () => {
    expect(
      factsOf(
        bodyOf({
          started: '2026-03-03T14:05+01:00',
          detected: '2026-03-03T13:20Z',
          mitigated: '2026-03-03T15:50+01:00',
          resolved: '2026-03-06T16:10+01:00',
        }),
      ),
    ).toMatchObject({
      Began: '3 March 2026, 14:05 (UTC+1)',
      'Noticed after': '15 min',
      'Harm stopped after': '1 h 45 min',
      'Resolved after': '3 days 2 h',
    });
  });

  test('tells the timeline by the clock of its beginning, and each day once', () => {
    const event = (at: string) => ({ at, kind: 'action', text: 'Waited.' });
    const { rows } = bodyOf({
      started: '2026-03-03T23:40+01:00',
      timeline: [event('2026-03-03T23:45+01:00'), event('23:50'), event('2026-03-03T23:15Z'), event('23:20')],
    }).timeline;
    expect(rows.map(({ day, time }) => [day, time])).toEqual([
      ['2026-03-03', '23:45'],
      [undefined, '23:50'],
      ['2026-03-04', '00:15'],
      [undefined, '00:20'],
    ]);
  });

  test('puts overdue actions first, and shows the name of an owner that another tool wrote', () => {
    const action = (id: string, more: object) => ({
      id,
      type: 'prevent',
      text: 'A *guard*.',
      owner: 'team/example-team',
      due: '2026-05-01',
      ...more,
    });
    const { actions } = bodyOf({
      actions: [
        action('done', { status: 'done', due: '2026-01-01' }),
        action('later', {}),
        action('late', { due: '2026-04-14', owner: 'On call' }),
        action('today', { due: '2026-04-15' }),
      ],
    });
    expect(actions.map(({ id, standing }) => `${id} ${standing}`)).toEqual([
      'late overdue',
      'today open',
      'later open',
      'done done',
    ]);
    expect(actions[0]?.owner).toEqual({ label: 'On call' });
    expect(actions[1]?.owner?.href).toBe('/teams/example-team/');
  });

  test('names what it repeats, what repeats it, and debt that says it came of it', () => {
    const at = (day: string) => ({ started: `${day}T10:00Z`, detected: `${day}T10:00Z`, resolved: `${day}T11:00Z` });
    const site = exampleSite([
      ...AROUND,
      exampleIncident({ title: 'Winter', ...at('2026-01-03') }, 'winter'),
      exampleIncident({ title: 'Spring', ...at('2026-03-03'), recurrenceOf: ['winter'] }, 'spring'),
      exampleIncident({ title: 'Now', ...at('2026-04-03'), recurrenceOf: ['incident/spring'] }, 'now'),
      example('debt', { title: 'A switch', createdBy: 'incident/spring' }),
    ]);
    const { relations, sections } = site.page<IncidentBody>('incident', 'spring').body;
    expect(
      [relations.earlier, relations.later, relations.debt].map((links) => links.map(({ label }) => label)),
    ).toEqual([['Winter'], ['Now'], ['A switch']]);
    expect(sections.recurrences?.id).toBe('recurrences');
  });
});
