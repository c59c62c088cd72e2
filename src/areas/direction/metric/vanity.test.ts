/** A labelled list: titles of metrics that say nothing, and titles that look like them and say something. */
import { describe, expect, test } from 'vitest';
import { vanityIn } from './vanity.ts';

const VAIN: readonly (readonly [title: string, unit?: string])[] = [
  ['Lines of code'],
  ['Lines of code per sprint'],
  ['KLOC added'],
  ['Codezeilen je Woche'],
  ['Commits'],
  ['Weekly commits'],
  ['Commits per week'],
  ['Number of commits'],
  ['Commit frequency'],
  ['Anzahl der Commits'],
  ['Pull requests merged'],
  ['Number of pull requests'],
  ['Merged pull requests a week'],
  ['PRs merged'],
  ['Tickets closed'],
  ['Closed tickets per week'],
  ['Issues resolved'],
  ['Features shipped'],
  ['Bugs fixed'],
  ['Geschlossene Tickets'],
  ['Story points delivered'],
  ['Output of the team', 'story points'],
  ['Sprint velocity'],
  ['Team velocity'],
  ['Velocity'],
  ['Hours worked'],
  ['Billable hours'],
  ['Time logged'],
  ['Arbeitsstunden'],
  ['Team utilisation'],
  ['Utilization rate'],
  ['Resource utilization'],
  ['Auslastung des Teams'],
  ['Number of deployments'],
  ['Total number of releases'],
  ['Number of tests'],
  ['Number of automated tests'],
  ['Tests written'],
  ['Page views'],
  ['Pageviews of the developer portal'],
  ['App downloads'],
  ['Newsletter followers'],
  ['Seitenaufrufe'],
  ['Registered users'],
  ['Work of the week', 'commits a week'],
];

const TELLING: readonly (readonly [title: string, unit?: string])[] = [
  ['Deployment frequency', 'deployments a week'],
  ['Deployments a week', 'deployments a week'],
  ['Change lead time', 'hours'],
  ['Lead time in hours', 'hours'],
  ['Hours to recover', 'hours'],
  ['Failed deployment recovery time', 'hours'],
  ['Change fail rate', '%'],
  ['Deployment rework rate', '%'],
  ['Time from commit to production'],
  ['Share of commits that reach production within a day', '%'],
  ['Commits waiting for review longer than a day'],
  ['Review time of pull requests'],
  ['Hours until pull requests are merged'],
  ['Tickets resolved within a day', '%'],
  ['Time until tickets are closed'],
  ['Age of open bugs'],
  ['Support tickets per thousand orders', 'tickets'],
  ['Customers who open a ticket twice', '%'],
  ['CPU utilisation', '%'],
  ['Cache hits', '%'],
  ['Error budget left', '%'],
  ['Pages at night', 'pages'],
  ['Orders that go through', '%'],
  ['New customers who finish setting up', '%'],
  ['Customers who come back within a month', '%'],
  ['Onboarding: days to first deployment', 'days'],
  ['A/B tests that changed a decision'],
  ['Flaky test runs', '%'],
  ['Test coverage', '%'],
  ['Faults found by customers'],
  ['Failed deployments', '%'],
  ['Availability of checkout', '%'],
  ['Cost per order', 'EUR'],
  ['Time lost to waiting for builds', 'hours'],
  ['Hours of focus a week', 'hours'],
  ['Developer satisfaction', '%'],
  ['Debt interest', 'person-days a month'],
  ['Decisions past their timebox', 'decisions'],
  ['Time until a page is loaded', 'seconds'],
  ['Features used by a tenth of customers or more'],
  ['Systems with a tested restore', '%'],
  ['Durchlaufzeit von Änderungen', 'Stunden'],
  ['Anteil gelöster Anfragen binnen eines Tages', '%'],
  ['Auslastung der Warteschlange', '%'],
];

interface Named {
  readonly title: string;
  readonly unit: string;
}
const named = (list: typeof VAIN): readonly Named[] => list.map(([title, unit = 'a week']) => ({ title, unit }));
const isVain = (metric: Named, hasTarget = false) => vanityIn({ ...metric, hasTarget }) !== undefined;

describe('vanity metrics', () => {
  test.each(named(VAIN))('$title', (metric) => {
    expect(isVain(metric)).toBe(true);
  });
});

describe('metrics that look like them', () => {
  test.each(named(TELLING))('$title', (metric) => {
    expect(isVain(metric)).toBe(false);
  });
});

test('coverage is one where it has a target', () => {
  expect(isVain({ title: 'Test coverage', unit: '%' }, true)).toBe(true);
});
