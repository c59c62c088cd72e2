/** Service objectives: what their pages say, in German. */
import type { Translation } from '#words/define-words.ts';
import { countedInGerman } from '#words/german.ts';
import type { sloInEnglish } from './en.ts';

const NUMBERS = new Intl.NumberFormat('de', { maximumFractionDigits: 6 });

const EACH = {
  day: 'jedem Kalendertag',
  week: 'jeder Kalenderwoche',
  month: 'jedem Kalendermonat',
  quarter: 'jedem Quartal',
  year: 'jedem Kalenderjahr',
} as const;
const SEVERAL = {
  day: 'Kalendertagen',
  week: 'Kalenderwochen',
  month: 'Kalendermonaten',
  quarter: 'Quartalen',
  year: 'Kalenderjahren',
} as const;

export const sloInGerman: Translation<typeof sloInEnglish> = {
  sections: { policy: 'Wenn das Budget verbraucht ist' },
  percent: (share) => `${NUMBERS.format(share)} %`,
  window: {
    days: (days) => countedInGerman(days, 'Tag', 'Tage'),
    calendar: (unit, every) => (every === 1 ? EACH[unit] : `Abschnitten von je ${every} ${SEVERAL[unit]}`),
  },
  objective: {
    rolling: (share, window) => `Mindestens ${share} müssen gut sein (Zeitraum: ${window}).`,
    calendar: (share, window) => `Mindestens ${share} müssen in ${window} gut sein.`,
  },
  facts: {
    good: 'Gut',
    bad: 'Schlecht',
    total: 'Von',
    success: 'Anteil der guten',
    failure: 'Anteil der schlechten',
    threshold: 'Gut',
    method: 'Gezählt',
  },
  limit: {
    lt: (value) => `unter ${value}`,
    lte: (value) => `höchstens ${value}`,
    gt: (value) => `über ${value}`,
    gte: (value) => `mindestens ${value}`,
  },
  methods: {
    occurrences: 'jedes einzelne Ereignis',
    timeslices: 'gute Zeitabschnitte',
    'ratio-timeslices': 'das Mittel der Anteile aller Zeitabschnitte',
  },
};
