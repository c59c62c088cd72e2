/** The log as a list that can be divided: by year, and a long year by month. */
import { branch, leaf, type Branch } from '#site/assembly/listing/branch.ts';
import type { Speech } from '#model/speech.ts';
import type { DecisionEntry } from '../decision/relations.ts';
import { decisionsWords } from '../words/decisions-words.ts';
import { logDay } from './log.ts';

/** @param decisions the newest first */
export function logBranches(decisions: readonly DecisionEntry[], speech: Speech): Branch<DecisionEntry> {
  const years = Map.groupBy(decisions, (decision) => logDay(decision)?.slice(0, 4) ?? '');
  const newestYearFirst = [...years].toSorted(([a], [b]) => b.localeCompare(a, 'en'));
  return branch(
    '',
    undefined,
    newestYearFirst.map(([year, own]) =>
      year === ''
        ? branch('undated', decisionsWords(speech).log.undated, leaves(own))
        : branch(`year_${year}`, year, months(own, speech)),
    ),
  );
}

function months(decisions: readonly DecisionEntry[], speech: Speech): readonly Branch<DecisionEntry>[] {
  const byMonth = Map.groupBy(decisions, (decision) => logDay(decision)?.slice(0, 7) ?? '');
  return [...byMonth]
    .toSorted(([a], [b]) => b.localeCompare(a, 'en'))
    .map(([month, own]) =>
      branch(`month_${month.slice(5)}`, `${speech.month(Number(month.slice(5)))} ${month.slice(0, 4)}`, leaves(own)),
    );
}

function leaves(decisions: readonly DecisionEntry[]): readonly Branch<DecisionEntry>[] {
  return decisions.map((decision) => leaf(decision.data.title, decision));
}
