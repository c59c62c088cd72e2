/** What the pages of a metric say, in English. */
import { counted } from '#words/number-words.ts';

export const metricInEnglish = {
  categories: { lead: 'Lead', health: 'Health', outcome: 'Outcome' },
  categoryMeans: {
    lead: 'Lead: it moves early, and we can steer by it',
    health: 'Health: it says how we are',
    outcome: 'Outcome: what customers or the business get',
  },
  categoryLeads: {
    lead: 'They move early, and we can steer by them.',
    health: 'They say how we are while we work.',
    outcome: 'They say what customers or the business got.',
  },
  grains: { system: 'A system', team: 'A team', product: 'A product', organisation: 'The whole organisation' },
  directions: { up: 'More is better', down: 'Less is better', range: 'Within a range' },
  frequencies: { daily: 'Every day', weekly: 'Every week', monthly: 'Every month', quarterly: 'Every quarter' },
  frequenciesInText: { daily: 'every day', weekly: 'every week', monthly: 'every month', quarterly: 'every quarter' },
  doraGroups: { throughput: 'Throughput', instability: 'Instability' },
  inGroup: (name: string, group: string) => `${name} (${group.toLowerCase()})`,
  readers: { engineer: 'For engineers', product: 'For product', leadership: 'For leadership' },
  tendencies: { better: 'Better', worse: 'Worse', same: 'As before' },
  percentagePoints: (number: string, isOne: boolean) => `${number} percentage ${isOne ? 'point' : 'points'}`,
  change: {
    more: (amount: string, day: string) => `${amount} more than on ${day}`,
    less: (amount: string, day: string) => `${amount} less than on ${day}`,
    none: (day: string) => `the same as on ${day}`,
  },
  target: {
    label: 'Target',
    atLeast: (amount: string) => `at least ${amount}`,
    atMost: (amount: string) => `at most ${amount}`,
    between: (low: string, high: string) => `between ${low} and ${high}`,
    by: (target: string, day: string) => `${target} by ${day}`,
    reached: 'Reached',
    missed: 'Not reached yet',
    inside: 'Within the range',
    outside: 'Outside the range',
  },
  marks: {
    stale: 'Out of date',
    gap: 'Gap at the end',
    empty: 'No values yet',
    broken: 'Broken',
    retired: 'Retired',
    proposed: 'Proposed',
  },
  notices: {
    stale: (day: string, days: number, often: string) =>
      `This number is out of date. The last value is from ${day}, ${counted(days, 'day')} ago; a new one should come ${often}.`,
    gap: (day: string, rows: number) =>
      rows === 1
        ? `The newest entry has no value. The last one is from ${day}.`
        : `The newest ${rows} entries have no value. The last one is from ${day}.`,
    empty: 'It is meant to be measured, and there is no value yet.',
    broken: 'This number is broken: do not decide by it.',
    retired: 'This metric is retired: it is no longer measured.',
    proposed: 'This metric is proposed: it is not measured yet.',
  },
  now: 'The latest value',
  changed: 'Change',
  noValue: 'No value',
  experiment: { began: (title: string) => `${title} began`, ended: (title: string) => `${title} ended` },
  facts: {
    category: 'What it tells',
    for: 'Whose number it is',
    unit: 'Unit',
    aggregation: 'How values become one',
    window: 'A value covers',
    grain: 'A value is about',
    direction: 'Which way is better',
    frequency: 'A new value comes',
    calledBy: (framework: string) => `In ${framework}`,
  },
  usage: { guardrailOf: 'Guardrail of', reviewedIn: 'Reviewed in' },
  guardrailsLead: 'They must not get worse while this one gets better.',
  edit: { label: 'Edit', values: 'Add a value', words: 'Edit the definition' },
  download: 'Download the values (CSV)',
  index: {
    dora: 'DORA’s five',
    doraLead: 'The five measures of software delivery by DORA, under today’s names.',
    unmeasured: 'Not measured here',
  },
  attention: {
    broken: (count: number) => counted(count, 'broken metric'),
    stale: (count: number) => counted(count, 'metric out of date', 'metrics out of date'),
  },
  sections: {
    decision: 'The decision it guides',
    explanations: 'What it means',
    misuse: 'How it misleads',
    guardrails: 'Guardrails',
    measure: 'How it is measured',
    usage: 'Where it is used',
  },
};
