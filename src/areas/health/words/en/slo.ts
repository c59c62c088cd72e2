/** Service objectives: what their pages say, in English. */
import { once } from '#model/once.ts';
import { counted } from '#words/number-words.ts';

const NUMBERS = once(() => new Intl.NumberFormat('en', { maximumFractionDigits: 6 }));

const UNITS = { day: 'day', week: 'week', month: 'month', quarter: 'quarter', year: 'year' } as const;

export const sloInEnglish = {
  sections: {
    burnRates: 'How fast it burns',
    policy: 'When the budget is spent',
    targets: 'All targets',
  },
  /** Digits are kept: 99.9999 is not 100. */
  percent: (share: number) => `${NUMBERS().format(share)} %`,
  window: {
    /** *28 days*: nobody says four weeks of an objective. */
    days: (days: number) => counted(days, 'day'),
    calendar: (unit: keyof typeof UNITS, every: number) =>
      every === 1 ? `each calendar ${UNITS[unit]}` : `each period of ${every} calendar ${UNITS[unit]}s`,
  },
  objective: {
    rolling: (share: string, window: string) => `At least ${share} must be good over the last ${window}.`,
    calendar: (share: string, window: string) => `At least ${share} must be good in ${window}.`,
  },
  facts: {
    good: 'Good',
    bad: 'Bad',
    total: 'Of',
    success: 'Share of good',
    failure: 'Share of bad',
    threshold: 'Good',
    method: 'Counted',
  },
  limit: {
    lt: (value: string) => `below ${value}`,
    lte: (value: string) => `at most ${value}`,
    gt: (value: string) => `above ${value}`,
    gte: (value: string) => `at least ${value}`,
  },
  methods: {
    occurrences: 'every single event',
    timeslices: 'slices of time that are good',
    'ratio-timeslices': 'the mean of the ratios of all slices of time',
  },
  budget: {
    left: (share: string) => `${share} of the error budget is left`,
    spent: 'The error budget is spent',
    overspent: (share: string) => `The error budget is overspent: ${share} of it is gone`,
    nothing: 'Nothing happened, so nothing was spent',
    /** In a list or a table. */
    short: {
      left: (share: string) => `${share} left`,
      spent: 'budget spent',
      overspent: (share: string) => `overspent, ${share} gone`,
      nothing: 'nothing happened',
      'no-numbers': 'no numbers',
      'no-numbers-yet': 'no numbers in this window yet',
      'steps-do-not-fit': 'not countable',
    },
    events: (failed: string, allowed: string) => `${failed} failed where the target allows ${allowed}.`,
    slices: (failed: string, allowed: string, length: string) =>
      `${failed} slices of ${length} were bad where the target allows ${allowed}.`,
    outage: (time: string) => `What is left equals a full outage of ${time}.`,
    window: (from: string, to: string) => `${from} to ${to}`,
    resets: (day: string) => `It resets on ${day}.`,
    unknown: (time: string) =>
      `Nothing is known of ${time} in this window; unknown time counts neither as good nor as bad.`,
    stale: (day: string, age: string) =>
      `The last numbers are from ${day}, ${age} ago. What follows is how things stood then.`,
    days: (days: number) => counted(days, 'day'),
    'no-numbers': 'There are no numbers yet, so nobody knows how much of the budget is left.',
    'no-numbers-yet':
      'There are no numbers for the current window yet. As far as anyone knows, its budget is untouched.',
    'steps-do-not-fit':
      'The steps of the series do not fit its slices or its window, so that the budget cannot be counted.',
    whereNumbersGo: 'They go into',
    numbers: 'Numbers',
    editNumbers: 'Edit the numbers',
  },
  burn: {
    about: 'At a burn rate of 1 the budget lasts exactly as long as the window; at 2 it is gone after half of it.',
    caption: 'Burn rates',
    over: 'Over the last',
    rate: 'Burn rate',
    alert: 'Alert from',
    whole: 'whole window',
    unknown: 'unknown',
    partly: (time: string) => `${time} of it unknown`,
    noAlert: 'no alert',
    states: { on: 'on now', off: 'not now' },
    severities: { page: 'calls someone', ticket: 'opens a ticket' },
    from: (rate: string, how: string) => `${rate}: ${how}`,
    hours: (hours: number) => counted(hours, 'hour'),
  },
  policy: {
    applies: 'Applies now',
    rests: (short: string) => `Does not apply now: ${short}`,
    unknown: 'Nobody knows whether it applies now',
    none: 'No policy yet: nobody has said what happens when the budget is spent.',
  },
  thenAndNow: {
    title: 'Which budgets grew, and which shrank',
    lead: 'What was left of each error budget at the end of the window before, and what is left of it now. Below zero, more failed than the target allows.',
    before: 'Window before',
    now: 'now',
  },
  targets: {
    caption: 'Targets',
    label: 'Target',
    target: 'Must be good',
    budget: 'Error budget',
    weight: 'Weight',
    main: 'This objective',
    notInSeries: 'measured elsewhere',
  },
  attention: {
    spent: (count: number) => counted(count, 'error budget spent', 'error budgets spent'),
  },
  /** In a health check. */
  figure: (system: string, budget: string) => `${system}: ${budget}`,
};
