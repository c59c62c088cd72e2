/** The lists of meetings and leaders: what they are called, and what stands in their rows, in English. */
import type { ListName } from '#model/lists.ts';
import type { Names } from '#model/speech.ts';
import { counted } from '#words/number-words.ts';

export const listsInEnglish = {
  titles: {
    'risks-new': ({ risk }) => `New ${risk.inText.many}`,
    'risks-worse': ({ risk }) => `${risk.many} that got worse`,
    'risks-due': ({ risk }) => `${risk.many} with a step due within four weeks`,
    'risks-unowned': ({ risk }) => `${risk.many} without an owner`,
    'dependencies-due': () => 'Dependencies due within four weeks',
    'dependencies-not-agreed': () => 'Dependencies not agreed',
    'decisions-overdue': ({ decision }) => `${decision.many} past their date`,
    'decisions-waiting': ({ decision }) => `${decision.many} waiting`,
    'exceptions-ending': () => 'Exceptions ending within 30 days',
    'debt-moved': () => 'Debt that moved',
    'debt-beyond-capacity': () => 'Debt planned beyond capacity',
    'acceptances-ending': () => 'Accepted debt to look at again within 30 days',
    outcomes: ({ outcome }) => `${outcome.many} worked on`,
    'outcomes-off-track': ({ outcome }) => `${outcome.many} off track`,
    'experiments-ended': ({ experiment }) => `${experiment.many} that ended`,
    'scorecards-unbalanced': ({ scorecard }) => `${scorecard.many} out of balance`,
    'budgets-burnt': () => 'Error budgets spent',
    'incidents-new': ({ incident }) => `New ${incident.inText.many}`,
    'stories-next': ({ story }) => `Next ${story.inText.one}`,
    'questions-unanswered': () => 'Questions without an answer',
    'actions-open': () => 'Open actions',
    'actions-overdue': () => 'Actions past due',
    'systems-unowned': ({ system }) => `${system.many} without an owner`,
    'facts-stale': () => 'Facts out of date',
    'units-without-check': () => 'Not checked this quarter',
    'rituals-reviewing-nothing': ({ ritual }) => `${ritual.many} that review nothing`,
    'pages-past-review': () => 'Pages past their review',
  } satisfies Readonly<Record<ListName, (names: Names) => string>>,
  nothing: 'Nothing.',
  more: (count: number) => `and ${count} more`,
  unowned: 'No owner',
  edit: 'Edit',
  editOf: (title: string) => `Edit: ${title}`,
  /** Beside a day that stands before it. */
  due: {
    late: (days: number) => `${counted(days, 'day')} late`,
    today: 'due today',
    coming: (days: number) => `due in ${counted(days, 'day')}`,
  },
};
