/** What the pages of an experiment say, in English. */
import type { Tendency } from '../../metric/judgement.ts';

interface Counted {
  readonly one: string;
  readonly many: string;
}
const counted = (count: number, { one, many }: Counted) => `${count} ${count === 1 ? one : many}`;
const days = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`;
const tendencies: Readonly<Record<Tendency, string>> = { better: 'better', worse: 'worse', same: 'about the same' };

export const experimentInEnglish = {
  results: { confirmed: 'Confirmed', refuted: 'Refuted', inconclusive: 'Inconclusive' },
  standings: {
    waiting: 'Waiting for its result',
    running: 'Running',
    planned: 'Planned',
    confirmed: 'Confirmed',
    refuted: 'Refuted',
    inconclusive: 'Inconclusive',
  },
  /** Beside the standing. */
  time: {
    waiting: (count: number) => `${days(count)} past its end`,
    running: (count: number) => (count === 0 ? 'the result is read today' : `${days(count)} left`),
    planned: (count: number) => `begins in ${days(count)}`,
    ran: (count: number) => `ran for ${days(count)}`,
  },
  /** Around links: `{team}` and `{quarter}`, `{focus}`. */
  focus: 'The focus of {team} in {quarter}: one metric, one experiment.',
  beside: 'Alongside the focus of {team} in {quarter}: {focus}.',
  hypothesis: 'Hypothesis',
  facts: { quarter: 'Quarter', began: 'Began', begins: 'Begins', ended: 'Ended', ends: 'Ends' },
  sections: {
    learned: 'What we learned',
    next: 'What comes next',
    progress: 'Progress since it began',
    why: 'Why we asked',
    change: 'What we changed',
    others: 'Also tried on this number',
  },
  firstStep: {
    label: 'Pick one number and try one change on it',
    why: 'You show that numbers are there to learn from: one hypothesis, one change, and a day on which you read the result.',
  },
  start: {
    action: 'Start an experiment',
    description: 'Choose the number, write down what you expect of it, and fix the day on which you read the result.',
    choose: 'Choose one number',
    chooseLead: 'The one that your team wants to move this quarter. What was tried on it before stands beside it.',
    write: 'Write it down',
    writeLead: (file: string) => `Save this as ${file}, under a name of its own, and replace what it says.`,
    commandLead: 'At a terminal, this writes the same with notes on each field:',
    agree: 'Before you begin',
    agreeing: [
      'The hypothesis can be wrong: it names how much, and where you will see it.',
      'The day on which you read the result is fixed, whatever the number says until then.',
      'It is the only focus of your team this quarter.',
    ],
    columns: { now: 'Now', tried: 'Tried before' },
    never: 'Nothing yet',
    begin: 'Start with this number',
    file: {
      title: 'What we try, in a few words',
      why: 'Say what you saw, with a number.',
      hypothesis: (metric: string) =>
        `We believe that doing this will lower or raise it by a fifth, we will see it in ${metric}.`,
      change: 'Say what is done differently, by whom, and what stays as it is.',
    },
  },
  attention: (count: number, experiment: Counted) => `${counted(count, experiment)} without a result`,
  register: {
    narrow: 'Narrow the register',
    search: 'Find',
    all: (experiments: string) => `All ${experiments}`,
    count: (count: number, experiment: Counted) => counted(count, experiment),
    choices: {
      result: { label: 'Result', all: 'All results' },
      allTeams: 'All',
      quarter: { label: 'Quarter', all: 'All quarters' },
    },
    columns: { result: 'Result', learned: 'What we learned' },
    focus: 'focus',
    values: (before: string, after: string) => `from ${before} to ${after}`,
    change: (change: string, tendency: string) => `${change}, ${tendency}`,
    csv: 'The register as a spreadsheet (CSV)',
  },
  progress: {
    label: 'The number, and what must not get worse',
    columns: { before: 'Before it began', now: 'Now', atEnd: 'At its end', change: 'Change' },
    guardrail: 'must not get worse',
    notYet: 'No value since it began',
    notBefore: 'Not measured before',
    more: (amount: string) => `${amount} more`,
    less: (amount: string) => `${amount} less`,
    unchanged: 'Unchanged',
    tendencies,
    marks: { began: 'began', ends: 'ends', ended: 'ended' },
    /** What is drawn around the days of the experiment, for those who wonder why not all of it is. */
    allOfIt: 'The line of {metric} from before it began; its page shows all of it.',
  },
};
