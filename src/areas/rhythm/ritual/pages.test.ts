import { describe, expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import type { RitualBody } from './pages.ts';

const releaseReview = {
  cadence: {
    rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
    start: '2026-01-06T10:00',
    timezone: 'Europe/Berlin',
    duration: 'PT1H',
    exdates: ['2026-01-20', '2026-12-22'],
  },
  roles: [
    { role: 'example-role', part: 'facilitator' },
    { role: 'scribe', part: 'required', count: 2 },
  ],
  agenda: [
    { title: 'What went out', minutes: 15, mode: 'inform' },
    { title: 'What surprised us', minutes: 30, prompts: ['What did you *expect*?'] },
  ],
  norms: ['We speak of the release.'],
};
const scribe = example('role', { title: 'Scribe' }, { id: 'scribe' });

const pageOf = (fields: Readonly<Record<string, unknown>>) =>
  exampleSite([example('ritual', { ...releaseReview, ...fields }), scribe]).page<RitualBody>('ritual');

describe('the page of a ritual', () => {
  test('says when it happens, and leaves out exceptions that are past', () => {
    expect(pageOf({}).body.cadence).toEqual({
      rhythm: 'Every second Tuesday',
      facts: [
        { id: 'time', label: 'Time', html: '10:00–11:00<br>Europe/Berlin' },
        { id: 'takes', label: 'Takes', html: 'one hour' },
        { id: 'how', label: 'How', html: 'Together, at one time' },
        { id: 'category', label: 'Category', html: 'Sync' },
        { id: 'not-on', label: 'Not on', html: '22 December 2026' },
      ],
    });
  });

  test('says what calls for it, where it follows an event', () => {
    const { rhythm, trigger } = pageOf({ cadence: { trigger: 'A release **fails**', within: 'P2D' } }).body.cadence;
    expect([rhythm, trigger]).toEqual(['Within two days', 'A release <strong>fails</strong>']);
  });

  test('shows the rule itself where there are no words for it', () => {
    const { rhythm, rule } = pageOf({
      cadence: { ...releaseReview.cadence, rrule: 'FREQ=MONTHLY;BYDAY=TU;BYMONTHDAY=6,13,20', exdates: [] },
    }).body.cadence;
    expect([rhythm, rule]).toEqual([undefined, 'FREQ=MONTHLY;BYDAY=TU;BYMONTHDAY=6,13,20']);
  });

  test('leads to the sheets of the quarter where it looks at outcomes', () => {
    const quarterOf = (reviews: readonly string[]) =>
      exampleSite([
        example('ritual', { ...releaseReview, reviews }),
        scribe,
        example('outcome', {}),
        example('metric', {}),
        example('health-check', {}),
      ]).page<RitualBody>('ritual').body.quarter;
    expect(quarterOf(['health-check/example-health-check'])).toBeUndefined();
    expect(quarterOf(['health-check/example-health-check', 'outcome/example-outcome'])).toEqual({
      label: 'Q2 2026',
      href: '/quarters/2026-q2/',
    });
  });

  test('says when a ritual begins that is still to come', () => {
    const { facts } = pageOf({ cadence: { ...releaseReview.cadence, start: '2026-05-05T10:00', exdates: [] } }).body
      .cadence;
    expect(facts).toContainEqual({ id: 'begins', label: 'Begins', html: '5 May 2026' });
  });

  test('puts the agenda on the clock, with what is left', () => {
    const { agenda } = pageOf({}).body;
    expect(agenda?.items.map(({ from, to, mode, prompts }) => [from, to, mode?.label, ...prompts])).toEqual([
      ['0:00', '0:15', 'Inform'],
      ['0:15', '0:45', undefined, 'What did you <em>expect</em>?'],
    ]);
    expect(agenda).toMatchObject({
      summary: '45 of 60 minutes planned, 15 to spare',
      end: '1:00',
      spare: { share: { start: 75, size: 25 } },
    });
  });

  test('names the roles by their part', () => {
    expect(pageOf({}).body.parts).toEqual([
      {
        part: 'facilitator',
        label: 'Facilitates',
        roles: [{ label: 'Example role', href: '/roles/example-role/', count: undefined }],
      },
      { part: 'required', label: 'Takes part', roles: [{ label: 'Scribe', href: '/roles/scribe/', count: 2 }] },
    ]);
  });

  test('leaves out roles that the audience may not see', () => {
    const site = exampleSite([
      example('ritual', releaseReview),
      example('role', { title: 'Scribe', visibility: 'restricted' }, { id: 'scribe' }),
    ]);
    expect(JSON.stringify(site.pages('ritual'))).not.toMatch(/scribe/i);
  });

  test('has the sections that the ritual fills', () => {
    expect(pageOf({}).anchors).toEqual(['who-takes-part', 'before-and-after', 'agenda', 'norms']);
    expect(pageOf({ agenda: [], norms: [], outputs: [], killCriteria: ['Nobody comes.'] }).anchors).toEqual([
      'who-takes-part',
      'when-to-end-it',
    ]);
  });
});
