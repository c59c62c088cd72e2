/** What the pages of strategies say, in English. */
import type { Label } from '#model/speech.ts';
import { counted } from '#words/number-words.ts';

export const strategyInEnglish = {
  sections: {
    policies: 'What we choose',
    diagnosis: 'What is in the way',
    actions: 'What we do first',
    notDoing: 'What this is not',
    mind: 'What would change our mind',
    outcomes: ({ many }: Label) => `${many} that work towards it`,
  },
  facts: { horizon: 'Applies', whose: 'For', above: 'Part of', below: 'Continued in' },
  organisation: 'The whole organisation',
  days: (from: string, to: string) => `${from} to ${to}`,
  standing: {
    over: (day: string) => `Its horizon ended on ${day}. Ask its owner what applies now.`,
    toCome: (day: string) => `It does not apply yet: it begins on ${day}.`,
  },
  policy: {
    implies: 'Implies',
    forbids: 'Forbids',
    enforcedBy: 'Enforced by',
    unenforced: 'Nothing enforces this yet',
  },
  noEvidence: 'No evidence yet',
  towards: 'for {outcome}',
  noOutcomes: ({ many }: Label) => `No ${many} work towards it yet.`,
  confidence: (level: string) => `confidence ${level}`,
  reached: (reached: number, all: number) => `${reached} of ${counted(all, 'key result')} reached`,
  breached: (count: number) => `${counted(count, 'guardrail')} broken`,
  pastDue: (count: number) => `${counted(count, 'milestone')} past the date`,
  index: {
    policies: (count: number) => counted(count, 'policy', 'policies'),
    unenforced: (count: number) => `${count} not enforced`,
    until: (day: string) => `until ${day}`,
    ended: (day: string) => `ended on ${day}`,
    from: (day: string) => `from ${day}`,
    former: 'No longer in force',
  },
};
