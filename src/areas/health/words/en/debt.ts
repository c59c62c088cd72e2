/** Debt items: what their pages say, in English. */
import { english } from '#words/english.ts';
import { counted, listInWords } from '#words/number-words.ts';
import type { Name } from '#model/speech.ts';

const criteria = { risk: 'risk', cost: 'cost', customerImpact: 'customer impact' } as const;
const days = (amount: string) => (amount === '1' ? '1 person-day' : `${amount} person-days`);
const range = (low: string, high: string) => (low === high ? days(low) : `${low} to ${days(high)}`);
const aMonth = (amount: string) => `${days(amount)} a month`;

export const debtInEnglish = {
  days,
  range,
  aMonth,
  sections: {
    consequences: 'What follows from it',
    cause: 'How it came about',
    score: 'How it is judged',
    history: 'How it was estimated',
  },
  states: {
    open: 'Open',
    planned: 'Planned',
    'in-progress': 'In progress',
    paid: 'Paid',
    accepted: 'Accepted',
  },
  lapsed: 'Open again',
  types: {
    code: 'code',
    architecture: 'architecture',
    design: 'design',
    test: 'tests',
    build: 'build',
    infrastructure: 'infrastructure',
    dependency: 'dependencies',
    data: 'data',
    documentation: 'documentation',
    process: 'process',
    security: 'security',
    people: 'people',
  },
  ratings: { low: 'low', medium: 'medium', high: 'high', critical: 'critical' },
  treatments: { pay: 'pay', reduce: 'reduce', accept: 'accept', transfer: 'transfer', retire: 'retire' },
  falls: { certain: 'certain', likely: 'likely', possible: 'possible' },
  works: { refactoring: 'refactoring', testing: 'testing', modernisation: 'modernisation' },
  origins: { deliberate: 'taken on knowingly', inadvertent: 'found out later' },
  prudence: { prudent: 'with a plan', reckless: 'without a plan' },
  criteria,
  cost: {
    interest: (amount: string) => `Leaving it as it is costs ${aMonth(amount)}.`,
    none: 'Leaving it as it is costs nothing each month.',
    pay: (low: string, high: string) => `Paying it takes ${range(low, high)}, once.`,
    after: (low: string, high: string) =>
      low === high
        ? `That is earned back after ${months(low)}.`
        : `That is earned back after ${low} to ${months(high)}.`,
    soon: 'That is earned back within a month.',
    never: 'At this rate it is not earned back within ten years.',
    was: (day: string) => `It was paid on ${day}.`,
  },
  facts: {
    principal: 'Principal',
    interest: 'Interest',
    score: 'Score',
    rating: 'Judged',
    treatment: 'Treatment',
    falls: 'Interest falls due',
    discovered: 'Noticed',
    origin: 'Taken on',
    type: 'In',
    cycle: 'Planned for',
    plan: 'Paid by',
    acceptedBy: 'Accepted by',
    acceptedUntil: 'Accepted until',
    paidOn: 'Paid on',
    createdBy: 'Comes from',
    source: 'Issue',
    kind: 'Paid in',
  },
  cycle: (quarter: string, work: string | undefined) => (work === undefined ? quarter : `${quarter}, ${work}`),
  paidWhen: 'Paid when',
  lapsedOn: (day: string) => `The acceptance ended on ${day}. It is open again, and has to be decided anew.`,
  score: (score: string) => `${score} of 5`,
  formula: (
    parts: readonly { readonly weight: string; readonly value: string; readonly of: keyof typeof criteria }[],
    sum: string,
  ) => `(${parts.map(({ weight, value, of }) => `${weight} × ${criteria[of]} ${value}`).join(' + ')}) ÷ ${sum}`,
  history: {
    principal: 'Principal',
    interest: 'Interest a month',
    unit: 'person-days',
    unitAMonth: 'person-days a month',
    day: 'Estimated on',
    note: 'What had changed',
  },
  attention: {
    lapsed: (count: number, name: Name['inText']) => `${counted(count, 'acceptance')} of ${name.many} ended`,
    beyond: (count: number, name: Name['inText']) => `${counted(count, name.one, name.many)} beyond capacity`,
  },
  figure: (title: string, interest: string, low: string, high: string) =>
    `${title}: ${aMonth(interest)}; paying it takes ${range(low, high)}`,
  note: {
    glance: (amount: string) => aMonth(amount),
    details: (low: string, high: string) => `${range(low, high)} to pay`,
  },
  lists: {
    /** Beside the day on which its acceptance ends. */
    costs: (amount: string) => `costs ${aMonth(amount)}`,
    overAt: (amount: string) => `acceptance ended, costs ${aMonth(amount)}`,
    ended: (day: string) => `its acceptance ended on ${day}`,
    beyond: (quarter: string, work: string, over: string) =>
      `does not fit into ${work} of ${quarter}, which is ${days(over)} short`,
  },
  moved: {
    isNew: 'new',
    paid: 'paid',
    accepted: (day: string) => `accepted until ${day}`,
    lapsed: 'acceptance ended, open again',
    state: (before: string, now: string) => `${before.toLowerCase()} → ${now.toLowerCase()}`,
    principal: (before: string, now: string) => `principal ${before} → ${days(now)}`,
    interest: (before: string, now: string) => `interest ${before} → ${aMonth(now)}`,
  },
  sheet: {
    // What the page is about, rather than what it lists; a name of the organisation's own stays.
    pageTitle: ({ many }: Name) => (many === 'Debt items' ? 'Technical debt' : many),
    nothing: 'Nothing is owed.',
    unit: 'person-days',
    /** Below the figures, for those who read no registers. */
    reading:
      'A person-day is one person’s work for a day. The balance is the work it takes to put everything right; the interest is the extra work each month until then. All amounts are estimates.',
    figures: {
      balance: 'Balance',
      interest: 'Interest a month',
      paid: (quarter: string) => `Paid off in ${quarter}`,
      cost: (quarter: string) => `Lost to interest in ${quarter}`,
      between: (low: string, high: string) => `estimated between ${low} and ${high}`,
      items: (count: number, name: Name['inText']) => counted(count, name.one, name.many),
      people: (count: string) => `as much as ${count} working on nothing else`,
      paidItems: (count: number, name: Name['inText']) =>
        `${counted(count, name.one, name.many)} in full, as last estimated`,
      soFar: 'so far, as estimated',
    },
    people: (count: string) => (count === '1' ? '1 person' : `${count} people`),
    trend: {
      title: 'What it costs each month',
      name: 'Interest a month',
      unit: 'person-days',
      up: (by: string, day: string) => `${days(by)} a month more than on ${day}.`,
      down: (by: string, day: string) => `${days(by)} a month less than on ${day}.`,
      same: (day: string) => `As much as on ${day}.`,
      falls: (parts: readonly string[]) => `Of the interest, ${listInWords(parts)}. All of it is counted.`,
      certain: (amount: string) => `${amount} is certain`,
      likely: (amount: string) => `${amount} is likely`,
      possible: (amount: string) => `${amount} falls due only if something happens`,
      unsaid: (amount: string) => `${amount} says nothing of it`,
    },
    costliest: { title: 'Most expensive to keep' },
    movement: {
      title: (quarter: string) => `The balance in ${quarter}`,
      opening: (day: string) => `On ${day}`,
      found: 'Newly found',
      grown: 'Estimated higher',
      shrunk: 'Estimated lower, or paid in part',
      paid: 'Paid in full',
      closing: (day: string) => `On ${day}`,
      what: 'What',
      amount: 'Person-days',
      paidItems: 'Paid: {items}.',
    },
    payoff: {
      title: 'When it would be paid off',
      lead: 'If this share of all person-days went into paying it off, from now on.',
      share: 'Share of capacity',
      days: 'Days a quarter',
      without: 'No new debt',
      withNew: 'New debt as before',
      never: 'not within ten years',
      inQuarter: (quarter: string) => quarter,
      between: (low: string, high: string) => `${low} to ${high}`,
      ours: 'kept now',
      newDebt: (amount: string, count: number, quarters: string) =>
        `New debt: ${days(amount)} a quarter, measured from ${counted(count, 'item')} found in ${quarters}.`,
      noNewDebt: (quarters: string) => `No new debt was found in ${quarters}.`,
      basis: (total: string) =>
        `A quarter has ${days(total)}. The whole balance counts, with what was accepted. In small print: by the lowest and by the highest estimates.`,
      unknown: 'Nobody has said how many person-days a quarter has: `debt.personDaysPerCycle` in playbook.yaml.',
    },
    plans: {
      title: 'Planned, and what does not fit',
      lead: 'Person-days planned for paying debt off, beside those kept free for it.',
      cycle: 'Quarter',
      work: 'Kind of work',
      planned: 'Planned',
      kept: 'Kept free',
      fit: 'Fits?',
      fits: 'Fits',
      over: (by: string) => `${by} too many`,
      none: 'no share is kept',
      out: 'Does not fit: {items}.',
      nothing: 'Nothing is planned.',
    },
    lapsed: { title: 'Acceptances that ended', lead: 'Open again, and to be decided anew.' },
    parts: {
      system: 'By system',
      type: 'By type',
      items: 'Items',
      principal: 'Principal',
      interest: 'Interest a month',
    },
    list: {
      title: 'What comes first',
      formula: (parts: string, sum: string) => `Score = (${parts}) ÷ ${sum}, from 1 to 5.`,
      part: (weight: string, of: keyof typeof criteria) => `${weight} × ${criteria[of]}`,
      ties: 'Acceptances that ended come first. Where scores are equal, the higher interest comes first, then the smaller principal, then the id.',
      twice: (of: readonly (keyof typeof criteria)[]) =>
        `With ${english.choice(of.map((each) => criteria[each]))} counted twice, {item} would have the highest score.`,
      twiceSame: (of: readonly (keyof typeof criteria)[]) =>
        `With ${english.choice(of.map((each) => criteria[each]))} counted twice, {item} would keep the highest score.`,
      place: 'Place',
      score: 'Score',
      judged: (rating: string) => `judged ${rating}`,
      interest: 'Interest a month',
      principal: 'Principal',
      state: 'State',
      lift: (of: keyof typeof criteria, place: string) =>
        `With one point more for ${criteria[of]} it would be at place ${place}, above {item}`,
      more: (count: number) => `${counted(count, 'further item')} on the page.`,
      all: (count: string) => `Show all ${count}, with what would change the order`,
      narrow: 'Narrow the list',
      search: 'Words',
      count: (count: number, name: Name['inText']) => counted(count, name.one, name.many),
      choices: {
        state: { label: 'State', all: 'All states' },
        system: { label: 'System', all: 'All systems' },
        type: { label: 'Type', all: 'All types' },
      },
      until: (day: string) => `until ${day}`,
      on: (day: string) => `on ${day}`,
    },
    csv: 'All items as CSV',
  },
};

function months(count: string): string {
  return count === '1' ? '1 month' : `${count} months`;
}
