/** The text that a new experiment begins from: valid content, with the number and the team that were chosen. */
import { Temporal } from 'temporal-polyfill';
import { periodOf } from '../../period/period.ts';

export interface Begun {
  /** Ids. */
  readonly team: string;
  readonly metric: string;
  readonly today: string;
  readonly says: {
    readonly title: string;
    readonly why: string;
    readonly hypothesis: string;
    readonly change: string;
  };
}

/** Sentences stand in blocks of their own, which take any text. */
export function experimentFile({ team, metric, today, says }: Begun): string {
  const ends = Temporal.PlainDate.from(today).add({ weeks: 6 }).toString();
  return [
    `title: ${says.title}`,
    `owner: team/${team}`,
    `reviewed: ${today}`,
    `quarter: ${periodOf(today)}`,
    `team: ${team}`,
    `metric: ${metric}`,
    'focus: true',
    'why: >-',
    `  ${says.why}`,
    'hypothesis: >-',
    `  ${says.hypothesis}`,
    'change: >-',
    `  ${says.change}`,
    `started: ${today}`,
    `ends: ${ends}`,
    '',
  ].join('\n');
}
