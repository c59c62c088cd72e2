/** Risks: what their pages say, in English. */
import type { Name } from '#model/speech.ts';
import { counted } from '#words/number-words.ts';

export const riskInEnglish = {
  types: { risk: 'Risk', dependency: 'Dependency', assumption: 'Assumption' },
  states: {
    open: 'Open',
    mitigated: 'Mitigated',
    accepted: 'Accepted',
    happened: 'Happened',
    closed: 'Closed',
  },
  trends: { worse: '▲ worse', same: '= the same', better: '▼ better' },
  sections: {
    next: 'What happens next',
    dependency: 'Who waits for whom',
    mitigation: 'What makes it less likely, or less bad',
    because: { accepted: 'Why it is accepted', over: 'What came of it', still: 'Why it stands so' },
    between: 'Also between the two',
  },
  facts: {
    exposure: 'Exposure',
    trend: 'Since the last meeting',
    raised: 'Raised',
    next: 'Next step',
    stops: 'Could stop',
  },
  exposure: {
    /** *12 of 25*. */
    of: (exposure: number, most: number) => `${exposure} of ${most}`,
    product: (likelihood: number, impact: number) => `likelihood ${likelihood} × impact ${impact}`,
    short: (likelihood: number, impact: number) => `${likelihood} × ${impact}`,
  },
  noOwner: 'No owner yet',
  noNext: 'No next step yet: nobody has said what is done about it.',
  owner: 'Owner: {owner}',
  due: {
    /** Around a day. */
    by: 'by {day}',
    late: (days: number) => `${counted(days, 'day')} late`,
    today: 'today',
    left: (days: number) => `in ${counted(days, 'day')}`,
  },
  dependency: {
    /** Around links and a day. */
    waits: '{team} waits for {on}.',
    waitsUntil: '{team} waits for {on}, and needs it by {day}.',
    someone: 'Someone',
    nobodyNamed: 'someone who is not named',
    agreed: 'Agreed',
    notAgreed: 'Not agreed',
    owes: (what: string, team: string) => `${what}, for ${team}`,
  },
  /** What moved since the last meeting, in words that follow the name of a risk. */
  moved: {
    isNew: 'new',
    likelihood: (from: number, to: number) => `likelihood ${from} → ${to}`,
    impact: (from: number, to: number) => `impact ${from} → ${to}`,
    trend: (trend: string) => `trend ${trend}`,
    state: (from: string, to: string) => `${from} → ${to}`,
    agreed: 'agreed',
    notAgreed: 'no longer agreed',
    neededBy: (from: string, to: string) => `needed by ${from} → ${to}`,
    since: (day: string, moves: string) => `Since ${day}: ${moves}.`,
  },
  /** Why a risk is on a list, in words that follow its name. */
  told: {
    raised: (day: string) => `raised on ${day}`,
    foundWorse: 'marked as worse',
    step: (when: string) => `next step ${when}`,
    needed: (when: string, notAgreed: boolean) => `needed ${when}${notAgreed ? ', not agreed' : ''}`,
    notAgreed: 'not agreed',
    noDay: 'no day said',
    waits: (team: string, on: string) => `${team} waits for ${on}`,
    both: (who: string, when: string) => `${who}, ${when}`,
    waiting: (days: number) => (days === 0 ? 'raised today' : `raised ${counted(days, 'day')} ago`),
  },
  attention: {
    late: (count: number) => `${counted(count, 'risk')} with something late`,
    unowned: (count: number) => `${counted(count, 'risk')} without an owner`,
  },
  /** In a health check. */
  figures: {
    risk: (title: string, exposure: number) => `${title}: exposure ${exposure}`,
    dependency: (title: string, parts: readonly string[]) =>
      parts.length === 0 ? title : `${title}: ${parts.join(', ')}`,
    from: (team: string) => `from ${team}`,
    by: (day: string) => `by ${day}`,
    notAgreed: 'not agreed',
  },
  /** On the page of a team or a system. */
  notes: {
    waits: (team: string) => `${team} waits for it`,
    exposure: (exposure: number) => `exposure ${exposure}`,
    notAgreed: (count: number) => `${count} not agreed`,
    high: (count: number) => `${count} high`,
  },
  bands: { high: 'High: 15 and more', middle: 'Middle: 8 to 14', low: 'Low: below 8' },
  register: {
    asOf: (today: string, since: string) => `As of ${today}. New and changed: since ${since}.`,
    noPast: 'No history of a week ago is kept here, so that only what the rows themselves say has moved.',
    groups: {
      new: 'New since a week ago',
      worse: 'Worse',
      due: 'Due within four weeks',
      notAgreed: 'Dependencies that nobody has agreed to',
      unowned: 'Without an owner',
    },
    /** In the line of counts. */
    short: { new: 'New', worse: 'Worse', due: 'Due', notAgreed: 'Not agreed', unowned: 'Without owner' },
    nothing: {
      new: 'Nothing was raised this week.',
      worse: 'Nothing got worse.',
      due: 'No next step and no dependency is due within four weeks.',
      notAgreed: 'Every dependency is agreed.',
      unowned: 'Every one has an owner.',
    },
    further: (count: number) => `${count} more stand in the table below.`,
    all: (team: Name) => `All by ${team.inText.one}`,
    none: (team: Name) => `No ${team.inText.one}`,
    narrow: 'Narrow the register',
    search: 'Find',
    count: (count: number) => counted(count, 'row'),
    noun: 'rows',
    choices: {
      allTeams: 'All',
      type: { label: 'Type', all: 'All types' },
      state: { label: 'State', all: 'All states' },
      band: { label: 'Exposure', all: 'All exposures' },
      place: { label: 'Place', all: 'All places' },
    },
    columns: { risk: 'What may happen', exposure: 'Exposure', next: 'What happens next', owner: 'Owner' },
    edit: 'Edit',
    csv: 'The register as a spreadsheet (CSV)',
    over: (count: number) => `${counted(count, 'risk')} that happened or cannot happen any more`,
    matrix: {
      title: 'Likelihood by impact',
      lead: 'Exposure is likelihood × impact, each from 1 to 5. It puts risks in an order and measures nothing: 4 × 5 and 5 × 4 are the same number and different conversations.',
      likelihood: 'Likelihood',
      impact: 'Impact',
      cell: (count: number, likelihood: number, impact: number, exposure: number) =>
        `${counted(count, 'risk')} with likelihood ${likelihood} and impact ${impact}, exposure ${exposure}`,
    },
  },
};
