import { expect, test } from 'vitest';
import { personalIn, PERSONAL_GRAINS } from './personal.ts';

test.each([
  ['Commits per developer', 'per developer'],
  ['Pull requests by author', 'by author'],
  ['Story points per engineer and sprint', 'per engineer'],
  ['Reviews of each team member', 'of each team member'],
  ['Revenue per head', 'per head'],
  ['Individual performance', 'Individual performance'],
  ['Tickets je Entwicklerin', 'je Entwicklerin'],
  ['Commits pro Person', 'pro Person'],
  ['Umsatz pro Kopf', 'pro Kopf'],
  ['The top contributors of the month', 'top contributors'],
])('%s measures people', (text, words) => {
  expect(personalIn(text)).toBe(words);
});

test.each([
  'Deployments per week',
  'Pages per night',
  'Changes that more than one engineer reviewed',
  'Hours that engineers wait for a build',
  'How many people finish their first change within a week',
  'Counted for the team, never per person',
  'It is not shown by author.',
  'Wie lange Entwicklerinnen warten',
  'Orders per customer',
  'Hours spent by engineers on toil',
  'Requests answered by people',
  'Requests by members of the loyalty programme',
  'Time to first deployment of new engineers',
])('%s measures none', (text) => {
  expect(personalIn(text)).toBeUndefined();
});

test.each(['person', 'Individual', 'engineer', 'developers', 'team member', 'Entwickler'])(
  '%s is the grain of a person',
  (grain) => {
    expect(PERSONAL_GRAINS.test(grain)).toBe(true);
  },
);

test.each(['service', 'squad', 'personnel', 'company'])('%s is not', (grain) => {
  expect(PERSONAL_GRAINS.test(grain)).toBe(false);
});
