/** Decisions: what its pages say, in English. */
import { withArticle } from '#model/article.ts';
import { counted, listInWords, numberInWords } from '#words/number-words.ts';
import type { Name, Names } from '#model/speech.ts';
import type { DecisionStatus, DecisionType } from '../decision/values.ts';
import type { DecisionRule } from '../forum/decision-rules.ts';
import type { Keyword, Standard } from '../standard/schema.ts';
import { adoptionInEnglish } from './adoption-in-english.ts';
import { factsInEnglish } from './facts-in-english.ts';
import { viewsInEnglish } from './views-in-english.ts';

export type AppliesTo = Omit<Standard['appliesTo'], 'domains'> & {
  /** What they are called. */
  readonly domains: readonly string[];
};

/** What a rule is called, and what it means; one of them names a kind. */
interface RuleWords {
  readonly label: string;
  readonly means: string | ((role: Name) => string);
}

const types: Readonly<Record<Standard['appliesTo']['types'][number], string>> = {
  service: 'services',
  library: 'libraries',
  platform: 'platforms',
  data: 'data',
};

/** *in 3 days*, *today*, *2 days ago* */
function away(days: number): string {
  if (days === 0) return 'today';
  const count = counted(Math.abs(days), 'day');
  return days > 0 ? `in ${count}` : `${count} ago`;
}

export const en = {
  ...viewsInEnglish,
  kinds: {
    decision: {
      one: 'Decision',
      many: 'Decisions',
      purpose: 'What was decided, by whom and why, what spoke against it, and what is waiting to be decided.',
    },
    forum: {
      one: 'Forum',
      many: 'Forums',
      purpose: 'Where people decide together: what is theirs to decide, how they do it, and within which time.',
    },
    governance: {
      one: 'Governance guide',
      many: 'Governance',
      purpose: 'How things are decided here: who decides, in which steps, and by when.',
    },
    standard: {
      one: 'Standard',
      many: 'Standards',
      purpose: 'The guardrails that our software keeps to, and the easy way to do so.',
    },
  },
  decision: {
    types: {
      adr: 'Architecture',
      rfc: 'Proposal',
      policy: 'Policy',
      exception: 'Exception',
    } satisfies Readonly<Record<DecisionType, string>>,
    /** How a decision is quoted: *ADR 7*. */
    shortTypes: {
      adr: 'ADR',
      rfc: 'RFC',
      policy: 'Policy',
      exception: 'Exception',
    } satisfies Readonly<Record<DecisionType, string>>,
    statuses: {
      draft: 'Draft',
      rfc: 'Request for comments',
      proposed: 'Proposed',
      accepted: 'Accepted',
      rejected: 'Rejected',
      withdrawn: 'Withdrawn',
      deprecated: 'Deprecated',
      superseded: 'Superseded',
      expired: 'Expired',
    } satisfies Readonly<Record<DecisionStatus, string>>,
    /** In the middle of a sentence. */
    statusesInText: {
      draft: 'draft',
      rfc: 'request for comments',
      proposed: 'proposed',
      accepted: 'accepted',
      rejected: 'rejected',
      withdrawn: 'withdrawn',
      deprecated: 'deprecated',
      superseded: 'superseded',
      expired: 'expired',
    } satisfies Readonly<Record<DecisionStatus, string>>,
    sections: {
      drivers: 'What matters',
      options: 'Options',
      dissent: 'Dissent',
      consequences: 'Consequences',
      confirmation: 'How we will know',
      lineage: 'Before and after',
    },
    relations: {
      supersededBy: 'Superseded by',
      amendedBy: 'Amended by',
      supersedes: 'Supersedes',
      amends: 'Amends',
    },
    successor: 'Superseded by {decisions}',
    days: { created: 'Raised', decided: 'Decided', revisit: 'Look at it again', expires: 'Ends' },
    decidedIn: 'Decided in',
    affects: 'Affects',
    createsDebt: 'Takes on',
    outcome: ({ inText }: Name) => `The ${inText.one}`,
    away,
    glance: { overdue: (count: number) => `${count} overdue`, open: (count: number) => `${count} open` },
    noDeadline: 'No day is set for it',
    toDecide: (day: string, days: number) =>
      `${days < 0 ? 'Was to be decided' : 'To be decided'} by ${day}, ${away(days)}`,
  },
  /** Who has which part in a decision. */
  parties: { decides: 'Decides', consulted: 'Asked before', informed: 'Told after' },
  options: {
    sides: { pros: 'For it', neutral: 'Worth knowing', cons: 'Against it' },
    chosen: 'Chosen',
    glance: 'Options at a glance',
    option: 'Option',
    counts: { pros: 'For', neutral: 'Neutral', cons: 'Against' },
    matrix: 'Options by what matters',
    notJudged: 'not judged',
    /** From the worst to the best. */
    verdicts: ['hurts it badly', 'hurts it', 'neither serves nor hurts it', 'serves it somewhat', 'serves it well'],
    legend: '++ serves it well · + somewhat · 0 neither · − hurts it · −− hurts it badly',
  },
  log: {
    narrow: 'Narrow the log',
    all: ({ inText }: Name) => `All ${inText.many}`,
    count: (count: number, { inText }: Name) => counted(count, inText.one, inText.many),
    choices: {
      status: { label: 'Status', all: 'Any status' },
      type: { label: 'Type', all: 'Any type' },
      affects: { label: 'Affects', all: 'Anything' },
      tag: { label: 'Tag', all: 'Any tag' },
    },
    columns: { status: 'Status', affects: 'Affects', day: 'Day' },
    undated: 'Without a date',
    title: ({ many }: Name) => `${many} by what they affect`,
    description: ({ inText }: Name) =>
      `For each ${inText.one} and each part of the software, what has been decided about it.`,
    thatAffect: ({ many }: Name, affected: string) => `${many} that affect ${affected}`,
    /** Of a feed and a calendar. */
    of: (site: string, { inText }: Name) => `${site}: ${inText.many}`,
    entry: (decision: string, status: string) => `${decision} (${status})`,
    /** In a calendar, on the day by which it is to be done. */
    toDo: {
      'decide-by': (decision: string) => `Decide ${decision}`,
      revisit: (decision: string) => `Look again at ${decision}`,
      expires: (decision: string) => `Ends: ${decision}`,
    },
  },
  exceptions: {
    title: 'Register of exceptions',
    description: ({ inText }: Name) => `Where we depart from our own ${inText.many}, and until when.`,
    groups: { 'in-force': 'In force', asked: 'Asked for', over: 'Over' },
    columns: { exception: 'Exception', affects: 'Affects', grantedBy: 'Granted by', ends: 'Ends' },
    over: 'over',
    until: 'until {day}',
  },
  forum: {
    rules: {
      consent: { label: 'Consent', means: 'It is decided when nobody has a reason that it would do harm.' },
      consensus: { label: 'Consensus', means: 'It is decided when everybody agrees.' },
      majority: { label: 'Majority', means: 'It is decided when more than half are for it.' },
      advice: {
        label: 'Advice',
        means: 'The person who raised it decides, after asking those it concerns and those who know.',
      },
      'single-decider': {
        label: 'One decides',
        means: ({ inText }: Name) => `One ${inText.one} decides, after hearing the others.`,
      },
    } satisfies Readonly<Record<DecisionRule, RuleWords>>,
    sections: {
      members: 'Who belongs to it',
      escalation: 'Where a question goes next',
      open: 'Waiting for it',
      decided: 'Decided here',
    },
    facts: {
      timebox: 'Decides within',
      decider: 'Decides',
      quorum: 'Must take part',
      ritual: 'Meets as',
      silence: 'If nobody answers',
    },
    quorum: (people: number) => `at least ${people}`,
    mandate: 'Mandate',
    within: (timebox: string) => `Within ${timebox}`,
    step: (rule: string, timebox: string) => `${rule}, within ${timebox}`,
    raisedOn: (day: string) => `raised on ${day}`,
    by: (day: string) => `by ${day}`,
    decided: (status: string, day: string) => `${status}, ${day}`,
  },
  governance: {
    sections: { steps: 'Step by step', rights: 'Who decides what' },
    steps: (count: number) => counted(count, 'step'),
    atMost: (duration: string) => `At most ${duration}`,
    decidedIn: 'Decided in the {forum}',
    noTimebox: 'no timebox',
    /** Counted from the first. */
    days: (first: number, last: number) => (first === last ? `Day ${first}` : `Days ${first}–${last}`),
    total: (duration: string, untimed: number) => {
      const words = `From the first step to the last: at most ${duration}`;
      const steps = untimed === 1 ? 'one step' : `${numberInWords(untimed)} steps`;
      return untimed === 0 ? words : `${words}, and ${steps} without a timebox`;
    },
  },
  standard: {
    sections: {
      requirements: 'What it requires',
      goldenPath: 'The golden path',
      adoption: ({ inText }: Name) => `How far each ${inText.one} has come`,
      asked: 'What only owners can say',
      exceptions: 'Exceptions',
    },
    /** In the words of RFC 2119. */
    keywords: {
      MUST: 'MUST',
      'MUST NOT': 'MUST NOT',
      SHOULD: 'SHOULD',
      'SHOULD NOT': 'SHOULD NOT',
      MAY: 'MAY',
    } satisfies Readonly<Record<Keyword, string>>,
    requirements: (count: number) => counted(count, 'requirement'),
    seenBy: 'Seen by: {evidence}',
    metBy: (met: number, of: number, { inText }: Name) => `Met by ${met} of ${counted(of, inText.one, inText.many)}`,
    toPrint: 'Checklist to print',
    forSpreadsheets: 'Checklist for a spreadsheet (CSV)',
    appliesTo: ({ types: all, tiers, lifecycles, domains }: AppliesTo, { inText }: Name) => {
      const what = all.length === 0 ? inText.many : listInWords(all.map((type) => types[type]));
      const tier = tiers.length === 0 ? '' : ` of tier ${listInWords(tiers.map(String))}`;
      const stages = lifecycles.map((stage) => (stage === 'production' ? 'in production' : stage));
      const stage = stages.length === 0 ? '' : ` that are ${listInWords(stages)}`;
      const where = domains.length === 0 ? '' : `, in ${listInWords(domains)}`;
      return `All ${what}${tier}${stage}${where}.`;
    },
  },
  facts: factsInEnglish,
  adoption: adoptionInEnglish,
  checklist: {
    title: (standard: string) => `${standard}: checklist`,
    description: (code: string, system: Name) =>
      `Every requirement of ${code} on a sheet, to go through with ${withArticle(system.inText.one)} at hand.`,
    dateAndRole: ({ inText }: Name) => `Date and ${inText.one}`,
    columns: { met: 'Met', requirement: 'Requirement', remarks: 'Remarks' },
    toBeTicked: 'To be ticked',
    /** Further columns for a spreadsheet. */
    spreadsheet: { keyword: 'Keyword', text: 'Text', evidence: 'Evidence' },
  },
  nav: { decide: 'Decide something', checklist: 'Checklist' },
  lists: {
    /** What an exception does on a day that stands beside it. */
    ends: 'the exception ends',
    raised: 'raised',
  },
  attention: {
    overdue: (count: number, { decision }: Pick<Names, 'decision'>) =>
      `${count} ${count === 1 ? decision.inText.one : decision.inText.many} overdue`,
    due: (count: number, { decision }: Pick<Names, 'decision'>) =>
      `${count} ${count === 1 ? decision.inText.one : decision.inText.many} due within a week`,
    ending: (count: number, days: number) =>
      count === 1 ? `1 exception ends within ${days} days` : `${count} exceptions end within ${days} days`,
  },
};
