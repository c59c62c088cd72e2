/** Start: what its pages say, in English. */
import type { Name } from '#model/speech.ts';
import { counted } from '#words/number-words.ts';
import { dayInWords, daysInWords } from '../onboarding/days.ts';
import type { Task, TaskAudience } from '../onboarding/schema.ts';
import { minutesInShort } from '../onboarding/time.ts';
import { PROGRESS_WORDS } from '../progress/progress-words.ts';
import { PLAN_WORDS } from '../take-along/plan-words.ts';
import { TODAY_WORDS } from '../today/today-words.ts';

/** Each as a heading, and in the middle of a sentence. The newcomer may be new to the role only. */
const audiences = {
  hire: { label: 'Newcomer', inText: 'the newcomer' },
  manager: { label: 'Manager', inText: 'the manager' },
  buddy: { label: 'Buddy', inText: 'the buddy' },
  it: { label: 'IT', inText: 'IT' },
} satisfies Record<TaskAudience, unknown>;

const tasks = (count: number) => counted(count, 'task');

export const en = {
  kinds: {
    onboarding: {
      one: 'Onboarding plan',
      many: 'Onboarding',
      purpose: 'The first ninety days, and first steps in a new role.',
    },
    term: { one: 'Term', many: 'Glossary', purpose: 'The words we use, and what we mean by them.' },
  },
  audiences,
  taskKinds: {
    access: 'Access',
    read: 'Read',
    meet: 'Meet',
    do: 'Do',
    ship: 'Ship',
    learn: 'Learn',
  } satisfies Record<NonNullable<Task['kind']>, string>,
  /** *45 min*, *1 h 15 min*. */
  time: minutesInShort,
  /** *Day 1*, *Days 2 to 5*, *The five days before*. */
  days: daysInWords,
  day: dayInWords,
  plan: {
    phases: (count: number) => counted(count, 'phase'),
    tasks,
    tasksIn: (count: number, time: string) => `${tasks(count)}, ${time}`,
    forRoles: (count: number, { inText }: Name) => (count === 1 ? `For the ${inText.one}` : `For the ${inText.many}`),
    inTeams: (count: number, { inText }: Name) => (count === 1 ? `In the ${inText.one}` : `In the ${inText.many}`),
    atLevels: (count: number): string => (count === 1 ? 'At the level' : 'At the levels'),
    addsTo: 'Adds to',
    ways: 'Ways to use this plan',
  },
  checklist: {
    title: (plan: string, audience: TaskAudience) => `${plan}: for ${audiences[audience].inText}`,
    description: (audience: TaskAudience) => `What ${audiences[audience].inText} does, phase by phase.`,
    from: (count: number, time: string) => `${tasks(count)}${time && ` in ${time}`}, from the plan {plan}.`,
  },
  phase: {
    outcomes: 'True at the end',
    checkpoint: (day: string) => `Checkpoint: ${day}`,
    with: 'With the {role}',
  },
  task: {
    optional: 'Optional',
    after: 'After {tasks}',
    see: 'See {links}',
    overdue: 'Overdue for review, so read with care: {links}',
    from: 'From {plan}',
    feedback: 'This step was wrong',
    issue: (task: string) => `Onboarding: step “${task}” was wrong`,
    issueText: (file: string, task: string, text: string) =>
      `${file}, task \`${task}\`:\n\n> ${text}\n\nWhat I expected, and what happened instead:\n`,
  },
  glance: {
    title: 'At a glance',
    day: (day: number) => `Day ${day}`,
    checkpoints: (days: readonly string[]) => `Checkpoints: ${days.join(', ')}`,
    checkpoint: 'a checkpoint: stop and talk',
    times: 'Time by phase',
    caption: 'Planned time. The rest is for the work itself.',
    phase: 'Phase',
    inAll: 'In all',
  },
  progress: {
    label: 'Tasks done',
    kept: 'Your ticks stay in this browser; nobody else sees them.',
    beginAgain: 'Begin again',
    browser: PROGRESS_WORDS,
  },
  today: { begin: 'Begin here', browser: TODAY_WORDS },
  takeAlong: {
    firstDay: 'First day at work',
    more: 'Weekends, calendar, export',
    weekends: 'Keep weekends free',
    note: 'With a first day, the page opens at the phase you are in, and dates appear at each phase and checkpoint. Your day stays in this browser. With weekends free, days before the first count as working days, and what falls on a weekend moves to Monday.',
    label: 'Take the plan along',
    markdown: 'Export as Markdown',
    issue: 'Copy as an issue',
    calendar: 'Checkpoints for the calendar',
    issueText: 'Text for an issue',
    browser: PLAN_WORDS,
  },
  dayOne: {
    title: (plan: string) => `${plan}: day one`,
    description: 'The first day on one sheet, to print and to leave on the desk.',
    sheet: 'Day one on paper',
    print: 'Print this page; it fits one sheet. The whole plan is {plan}.',
    /** What a phase is called that needs no further name on the sheet. */
    phase: 'Day one',
    forYou: 'For you',
    forYouIn: (phase: string) => `For you: ${phase}`,
    longer: (days: string) => `${days}. Begin at the top; what does not fit into today can wait.`,
    fromOthers: 'What others do for you',
    questions: 'What you will be asked first',
  },
  whoToAsk: {
    title: (plan: string) => `${plan}: who do I ask?`,
    description: (system: Name, role: Name) =>
      `Who answers for the ${system.inText.many}, topics and ${role.inText.many} that this plan leads to.`,
    sheet: 'Who do I ask?',
    lead: 'If you do not know whom to ask, ask your buddy. For all that is planned, see {plan}.',
    by: (name: Name) => `By ${name.inText.one}`,
    byTopic: 'By topic',
    topic: 'Topic',
    ask: 'Ask',
    where: 'Where',
    nobody: 'Nobody owns it: ask your manager',
  },
  term: {
    sections: { takenFor: 'Not to confuse with' },
    also: 'Also: {names}',
  },
  glossary: {
    see: 'see {term}',
    takenFor: 'Not to confuse with {terms}',
  },
  nav: { findWhom: 'Find whom to ask', begin: 'Start a plan' },
};
