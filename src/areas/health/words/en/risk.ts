/** Risks: what their pages say, in English. */
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
    someone: 'Somebody',
    nobodyNamed: 'somebody who is not named',
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
};
