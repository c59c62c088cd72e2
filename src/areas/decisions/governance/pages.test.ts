import { describe, expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import type { GovernanceBody } from './pages.ts';

const ask = { title: 'Ask', text: 'Write *one* paragraph.', timebox: 'P1D', owner: 'example-role' };
const listen = { title: 'Hear objections', text: 'Silence is consent.', timebox: 'P1W' };
const right = { decision: 'Whether to grant an exception', decides: 'example-role', consulted: ['team/example-team'] };

const pageOf = (fields: Readonly<Record<string, unknown>>) =>
  exampleSite([example('governance', fields)]).page<GovernanceBody>('governance');

describe('the page of a governance guide', () => {
  test('puts the steps on a calendar', () => {
    expect(pageOf({ steps: [ask, listen] }).body.steps).toEqual([
      {
        title: 'Ask',
        text: 'Write <em>one</em> paragraph.',
        timebox: 'one day',
        days: 'Day 1',
        share: { start: 0, size: 12.5 },
        owner: { label: 'Example role', href: '/roles/example-role/' },
      },
      {
        title: 'Hear objections',
        text: 'Silence is consent.',
        timebox: 'one week',
        days: 'Days 2–8',
        share: { start: 12.5, size: 87.5 },
        owner: undefined,
      },
    ]);
  });

  test.each([
    ['the sum of the timeboxes', [ask, listen], 'From the first step to the last: at most eight days'],
    [
      'what the sum leaves out',
      [ask, listen, { title: 'Decide', text: 'Yes or no.' }],
      'From the first step to the last: at most eight days, and one step without a timebox',
    ],
    ['nothing more about a single step', [ask], undefined],
    [
      'no sum where nothing is timed',
      [
        { title: 'Ask', text: 'Write.' },
        { title: 'Decide', text: 'Yes or no.' },
      ],
      undefined,
    ],
  ])('says %s', (_, steps, total) => {
    expect(pageOf({ steps }).body.total).toBe(total);
  });

  test('says who decides, who is asked and who is told', () => {
    expect(pageOf({ decisionRights: [right] }).body.rights).toEqual([
      {
        heading: undefined,
        rights: [
          {
            what: 'Whether to grant an exception',
            topic: undefined,
            decides: [{ label: 'Example role', href: '/roles/example-role/' }],
            consulted: [{ label: 'Example team', href: '/teams/example-team/' }],
            informed: [],
            note: undefined,
            anchor: 'decision-rights',
          },
        ],
      },
    ]);
  });

  test('leads to the forum that decides', () => {
    const site = exampleSite([example('forum'), example('governance', { forum: 'example-forum' })]);
    expect(site.page<GovernanceBody>('governance').body.forum).toEqual({
      label: 'Architecture review board',
      href: '/forums/example-forum/',
    });
  });

  test('has the sections that the guide fills', () => {
    expect(pageOf({}).anchors).toEqual([]);
    expect(pageOf({ steps: [ask], decisionRights: [right] }).anchors).toEqual(['steps', 'decision-rights']);
  });
});
