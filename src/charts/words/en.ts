/** Charts: what they say, in English. */

export const en = {
  heatMap: { noAnswer: 'no answer', overTime: 'Over time' },
  chart: { table: 'Numbers of the chart' },
  line: {
    date: 'Date',
    note: 'Note',
    noValue: 'no value',
    noValues: 'No values yet.',
    gap: 'no values',
    limit: 'limit',
    beginsAt: (amount: string) => `The axis begins at ${amount}.`,
    valueAt: (amount: string, day: string) => `${amount} on ${day}`,
    /** @param values the first and the last, or the only one */
    says: (name: string, values: readonly string[], target: string | undefined) =>
      `${name}: ${values.join(', then ')}${target === undefined ? '' : `; target: ${target}`}.`,
  },
  target: {
    short: (amount: string) => `target ${amount}`,
    between: (low: string, high: string) => `between ${low} and ${high}`,
    atLeast: (amount: string) => `at least ${amount}`,
    atMost: (amount: string) => `at most ${amount}`,
  },
  burnDown: {
    even: 'even burn',
    says: (name: string, left: string, at: string, until: string) =>
      `${name}: ${left} of the error budget left on ${at}, in a window until ${until}.`,
  },
  bullet: {
    baseline: (amount: string) => `baseline ${amount}`,
    now: (amount: string) => `now ${amount}`,
    passed: (limit: string) => `${limit}, passed`,
    says: (name: string, parts: readonly string[]) => `${name}: ${parts.join(', ')}.`,
    amount: 'Amount',
    rows: { baseline: 'Baseline', now: 'Now', target: 'Target', limit: 'Limit' },
  },
  events: {
    number: 'No.',
    time: 'Time',
    sort: 'Sort',
    text: 'What happened',
    says: (count: number, from: string, to: string) =>
      `${count === 1 ? '1 event' : `${count} events`} between ${from} and ${to}, in the order of the table below.`,
  },
  slope: {
    name: 'Name',
    title: (before: string, after: string, unit: string | undefined) =>
      `${before}, then ${after}${unit === undefined ? '' : `, ${unit}`}`,
    says: (before: string, after: string, changes: readonly string[]) =>
      `${before} to ${after}: ${changes.join(', ')}.`,
    change: (name: string, before: string, after: string) => `${name} from ${before} to ${after}`,
  },
  radar: {
    notSaid: 'Not said',
    of: (step: number, steps: number) => `${step} of ${steps}`,
  },
};
