/** What the pages of an outcome say, in English. */
import { counted } from '#words/number-words.ts';
import type { Confidence, Discipline, Horizon } from '../../outcome/schema.ts';

export const outcomeInEnglish = {
  horizons: {
    now: 'Now',
    next: 'Next',
    later: 'Later',
    done: 'Done',
    dropped: 'Dropped',
  } satisfies Record<Horizon, string>,
  disciplines: {
    product: 'Product',
    design: 'Design',
    engineering: 'Engineering',
  } satisfies Record<Discipline, string>,
  confidences: { low: 'low', medium: 'medium', high: 'high' } satisfies Record<Confidence, string>,
  impact: 'What gets better for customers',
  why: 'Why now',
  together: 'Planned together',
  facts: { period: 'Period', horizon: 'Horizon', confidence: 'Confidence', team: 'Works on it' },
  sections: {
    ended: 'What came of it',
    keyResults: 'Key results',
    checkIn: 'Check in',
    milestones: 'Milestones',
    dependsOn: 'Depends on',
    risks: 'What could stop it',
    notDoing: 'What we will not do',
    serves: 'What it serves',
    served: 'What serves it',
  },
  columns: {
    keyResult: 'Key result',
    baseline: 'Baseline',
    now: 'Now',
    atEnd: 'At the end',
    target: 'Target',
    way: 'So far',
    guardrail: 'Guardrail',
  },
  way: {
    unknown: 'not measured yet',
    reached: 'reached',
    unmoved: 'where it began',
    further: 'further away than at the start',
    share: (percent: string) => `${percent}\u00A0% of the way`,
  },
  measured: (day: string) => `measured on ${day}`,
  noted: (day: string) => `noted on ${day}`,
  old: (days: number) => `${days} days old`,
  sure: (confidence: string) => `confidence: ${confidence}`,
  guardrail: {
    breached: 'breached',
    kept: 'kept',
    noWorse: 'off target, no worse than before',
    unknown: 'no value or target yet',
  },
  endedOn: (day: string) => `Closed on ${day}`,
  milestone: {
    due: (day: string) => `due on ${day}`,
    done: (day: string) => `reached on ${day}`,
    missed: (day: string) => `not reached, was due on ${day}`,
    pastDue: 'past due',
  },
  dependency: {
    agreed: 'agreed',
    notAgreed: 'not agreed',
    neededBy: (day: string) => `needed by ${day}`,
  },
  checkIn: {
    about: 'Paste these lines below the line of the file that their link names, and correct the number.',
    inBrackets: (closing: string) => `Here the file uses brackets: insert this before the closing ${closing}`,
    open: (line: number) => `Edit the file at line ${line}`,
  },
  waitsForIt: 'waits for this',
  nearness: (horizon: string, confidence: string) => `${horizon}, confidence: ${confidence}`,
  progress: (reached: number, all: number) =>
    reached === 0 ? `${all} key ${all === 1 ? 'result' : 'results'}` : `${reached} of ${all} key results reached`,
  lists: {
    reached: (reached: number, all: number) => `${reached} of ${counted(all, 'key result')} reached`,
    periodOver: 'open after the end of its period',
    breached: (count: number) => `${counted(count, 'guardrail')} breached`,
    doubtful: 'its owners doubt it',
    milestonesReached: (count: number) => `${counted(count, 'milestone')} reached`,
    horizons: {
      now: 'worked on now',
      next: 'planned to be next',
      later: 'put off until later',
      done: 'reached',
      dropped: 'dropped',
    } satisfies Readonly<Record<Horizon, string>>,
  },
  attention: {
    milestones: (count: number) => `${count} ${count === 1 ? 'milestone' : 'milestones'} past due`,
    overdue: (count: number, outcome: string) => `${count} ${outcome} past the end of the period`,
  },
};
