/** Who decides what: the field in which entries say it, and what a kind tells of it to the register of all of them. */
import { z } from 'zod';
import { bareWords } from './bare-words.ts';
import { entryKey } from './entry.ts';
import { absentIfHidden, label, prose, ref } from './fields.ts';
import type { Html } from './html.ts';
import type { Path } from './location.ts';
import type { Link } from './page.ts';
import type { Playbook } from './playbook.ts';
import { repeated } from './repeated.ts';

/** The kinds that can decide. */
export const DECIDERS = ['role', 'team'] as const;

const decisionRight = z.strictObject({
  decision: prose({ max: 240 }).describe('What is decided.'),
  topic: label().optional().describe('What it is about; rights of one topic stand together.'),
  decides: absentIfHidden(ref(...DECIDERS)).describe('The one who decides: a role, or a team that decides together.'),
  consulted: z
    .array(ref(...DECIDERS))
    .default([])
    .describe('Who is asked before.'),
  informed: z
    .array(ref(...DECIDERS))
    .default([])
    .describe('Who is told after.'),
  note: prose({ max: 240 }).optional().describe('By which way, or when it is otherwise.'),
});
export type DecisionRight = z.output<typeof decisionRight>;

export function decisionRights() {
  return z.array(decisionRight).default([]);
}

/** One row of the register. */
export interface ToldRight {
  readonly what: Html;
  readonly topic?: string | undefined;
  /** Roles, teams, or the meeting or forum that decides as one; empty where these readers may not see who it is. */
  readonly decides: readonly Link[];
  readonly consulted: readonly Link[];
  readonly informed: readonly Link[];
  /** By which way or rule. */
  readonly note?: Html | undefined;
  /** Where on the page of its entry it is written. */
  readonly anchor?: string | undefined;
}

/** The rights whose decision an earlier one has already. */
export function decidedTwice(rights: readonly DecisionRight[]) {
  return repeated(rights, ({ decision }) => bareWords(decision));
}

export interface SecondPart {
  readonly ref: string;
  readonly part: 'consulted' | 'informed';
  /** What it does already: *decides*, *is consulted*. */
  readonly earlier: string;
  readonly path: Path;
}

/** Who is named for two parts in one right. */
export function secondParts(
  rights: readonly DecisionRight[],
  playbook: Pick<Playbook, 'resolve'>,
): readonly SecondPart[] {
  const keyOf = (name: string | undefined) => {
    const entry = playbook.resolve(name, DECIDERS);
    return entry === undefined ? name : entryKey(entry);
  };
  return rights.flatMap((right, index) => {
    const parts = new Map([[keyOf(right.decides), 'decides']]);
    return mentionsIn(right).flatMap(({ ref: name, part, path }): readonly SecondPart[] => {
      const earlier = parts.get(keyOf(name));
      if (earlier !== undefined) return [{ ref: name, part, earlier, path: [index, ...path] }];
      parts.set(keyOf(name), `is ${part}`);
      return [];
    });
  });
}

function mentionsIn(right: DecisionRight) {
  return (['consulted', 'informed'] as const).flatMap((part) =>
    right[part].map((name, index) => ({ ref: name, part, path: [part, index] as const })),
  );
}
