/** What the pages of quarters say, in English. */
import type { Name } from '#model/speech.ts';
import { counted } from '#words/number-words.ts';

export const quarterInEnglish = {
  nav: 'This quarter',
  see: 'See this quarter',
  description: (quarter: string, { inText }: Name) =>
    `${quarter} on two printed pages: ${inText.many} with their numbers, what was tried and learned, what is due, what is agreed, and what we will not do.`,
  span: (from: string, to: string) => `${from} to ${to}`,
  tenses: {
    past: 'This quarter is over: its numbers are those of its last day.',
    current: 'The current quarter.',
    ahead: 'This quarter is to come.',
  },
  ways: {
    label: 'Other quarters',
    all: 'All quarters',
    current: 'The current quarter',
  },
  index: {
    title: 'Quarters',
    description: ({ inText }: Name) =>
      `What each quarter is or was about: its ${inText.many} with their numbers, what was tried, and what was not done.`,
    current: 'now',
    facts: (outcomes: number, experiments: number, { outcome, experiment }: { outcome: Name; experiment: Name }) => [
      ...(outcomes > 0 ? [counted(outcomes, outcome.inText.one, outcome.inText.many)] : []),
      ...(experiments > 0 ? [counted(experiments, experiment.inText.one, experiment.inText.many)] : []),
    ],
  },
  reviewedIn: 'Reviewed in {rituals}.',
  short: {
    keyResults: 'Key results at their target',
    milestones: 'Milestones reached',
    late: 'Past due',
    dependencies: 'Dependencies not agreed',
    of: (count: number, all: number) => `${count} of ${all}`,
  },
  sections: {
    outcomes: ({ many }: Name) => many,
    experiments: 'What was tried, and what was learned',
    capacity: 'Capacity',
    milestones: 'Milestones',
    dependencies: 'Dependencies',
    notDoing: 'What we will not do',
    dropped: 'Dropped',
  },
  outcomes: {
    none: ({ inText }: Name) => `No ${inText.one} is planned for this quarter.`,
    label: ({ many }: Name) => `${many} with baseline, present value, target and guardrail`,
    way: { now: 'From baseline to target', atEnd: 'From baseline to target, at the end' },
  },
  experiments: {
    none: 'No team has named its focus for this quarter.',
    others: 'Also tried:',
  },
  capacity: {
    refactoring: 'Refactoring',
    testing: 'Tests',
    modernisation: 'Modernisation',
    rest: 'Everything else',
    planned: (sum: string) => `${sum} % of each cycle is reserved for refactoring, tests and modernisation.`,
    paid: (days: string, count: number, name: Name['inText']) =>
      `${days} person-days of debt were paid in full, ${counted(count, name.one, name.many)}. What was spent on parts is not recorded.`,
    nothingPaid: (name: Name['inText']) => `No ${name.one} was paid in full. What was spent on parts is not recorded.`,
    none: 'No share of a cycle is reserved for refactoring, tests and modernisation.',
  },
  milestones: {
    reached: (day: string) => `reached on ${day}`,
    late: 'past due',
    open: 'open',
    due: 'due {day}',
    none: 'Nothing is due in this quarter.',
  },
  dependencies: {
    open: 'Not agreed yet',
    agreed: 'Agreed',
    needs: '{outcome} needs {on}',
    neededBy: 'by {day}',
    none: 'Nothing depends on others.',
    allAgreed: 'Everything needed from others is agreed.',
  },
  notDoing: 'Nothing named.',
};
