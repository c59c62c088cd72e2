/** Strategies in their index: the organisation's first, then by team; those that no longer hold at the end. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { directionWords } from '../words/direction-words.ts';
import { standingOf } from './standing.ts';

const RANKS = { organisation: 0, team: 1, former: 2 };
/** More than a day can count as, `20261231`. */
const STEP = 100_000_000;

/** Of one rank, the strategy that holds for longest comes first. */
export function strategyOrder({ data, life }: Entry<'strategy'>): number {
  const rank = isFormer(life) ? RANKS.former : data.team === undefined ? RANKS.organisation : RANKS.team;
  return rank * STEP - Number(data.horizon.to.replaceAll('-', ''));
}

export function strategyGroup({ data, life }: Entry<'strategy'>, tools: PageTools): string | undefined {
  const words = directionWords(tools.speech).strategy;
  if (isFormer(life)) return words.index.former;
  return tools.link(data.team, 'team')?.label ?? words.organisation;
}

export function strategyFacts(strategy: Entry<'strategy'>, { today, speech }: PageTools): readonly string[] {
  const words = directionWords(speech).strategy.index;
  const { horizon, policies } = strategy.data;
  const loose = policies.filter(({ enforcedBy }) => enforcedBy.length === 0).length;
  const held = {
    current: () => words.until(speech.day(horizon.to)),
    over: () => words.ended(speech.day(horizon.to)),
    toCome: () => words.from(speech.day(horizon.from)),
  };
  return [
    held[standingOf(strategy, today)](),
    words.policies(policies.length),
    ...(loose === 0 ? [] : [words.unenforced(loose)]),
  ];
}

function isFormer(life: Entry['life']): boolean {
  return life === 'archived' || life === 'deprecated';
}
