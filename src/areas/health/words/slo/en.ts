/** Service objectives: what their pages say, in English. */
import { counted } from '#words/number-words.ts';

const NUMBERS = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });

const UNITS = { day: 'day', week: 'week', month: 'month', quarter: 'quarter', year: 'year' } as const;

export const sloInEnglish = {
  sections: { policy: 'When the budget is spent' },
  /** Digits are kept: 99.9999 is not 100. */
  percent: (share: number) => `${NUMBERS.format(share)} %`,
  window: {
    /** *28 days*: nobody says four weeks of an objective. */
    days: (days: number) => counted(days, 'day'),
    calendar: (unit: keyof typeof UNITS, every: number) =>
      every === 1 ? `each calendar ${UNITS[unit]}` : `each period of ${every} calendar ${UNITS[unit]}s`,
  },
  objective: {
    rolling: (share: string, window: string) => `At least ${share} has to be good over the last ${window}.`,
    calendar: (share: string, window: string) => `At least ${share} has to be good in ${window}.`,
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
};
