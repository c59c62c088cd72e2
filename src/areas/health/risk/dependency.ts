/** Who waits for whom: what a dependency asks of others, and what else stands between the same two, either way. */
import { earlierFirst } from '#model/compare.ts';
import { isKind, type Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import type { View } from '#model/playbook.ts';
import { healthWords } from '../words/health-words.ts';
import { dueView } from './due.ts';
import { DEPENDED_ON } from './schema.ts';
import { isNotAgreed, isWatched } from './standing.ts';

type Risk = Entry<'risk'>;

/** None where it waits for nobody, or for what these readers may not see. */
export function dependencyView({ data }: Risk, tools: PageTools) {
  const on = tools.link(data.dependsOn, ...DEPENDED_ON);
  if (on === undefined) return undefined;
  const words = healthWords(tools.speech).risk.dependency;
  return {
    team: tools.link(data.team, 'team'),
    on,
    neededBy: data.neededBy === undefined ? undefined : dueView(data.neededBy, tools),
    agreed: data.agreed === true ? words.agreed : words.notAgreed,
    tone: data.agreed === true ? ('good' as const) : isNotAgreed(data) ? ('bad' as const) : ('plain' as const),
  };
}

/** The team that owes it: the one it names, or the one that owns the system it names. */
export function teamAsked({ data }: Risk, { view }: Pick<PageTools, 'view'>): Entry<'team'> | undefined {
  const on = view.resolve(data.dependsOn, DEPENDED_ON);
  if (on === undefined || isKind(on, 'team')) return on;
  return view.resolve(on.data.owner, ['team']);
}

/** The team that waits. */
export function teamWaiting({ data }: Risk, { view }: Pick<PageTools, 'view'>): Entry<'team'> | undefined {
  return view.resolve(data.team, ['team']) ?? view.resolve(data.owner, ['team']);
}

/** What else one of the two teams owes the other; the first needed first. */
export function othersBetween(risk: Risk, tools: PageTools) {
  const [waits, owes] = [teamWaiting(risk, tools), teamAsked(risk, tools)];
  if (waits === undefined || owes === undefined || waits === owes) return [];
  const pairs = pairsIn.get(tools.view) ?? pairsOf(tools);
  pairsIn.set(tools.view, pairs);
  return (pairs.get(pairOf(waits, owes)) ?? [])
    .filter((other) => other !== risk)
    .toSorted((a, b) => earlierFirst(a.data.neededBy, b.data.neededBy))
    .map((other) => ({ ...tools.linkTo(other), dependency: dependencyView(other, tools) }));
}

/** Put together once: looked for on the page of each dependency, they would take time by the square of their number. */
const pairsIn = new WeakMap<View, ReadonlyMap<string, readonly Risk[]>>();

/** What is watched, by the two teams it stands between. */
function pairsOf(tools: Pick<PageTools, 'view'>): ReadonlyMap<string, readonly Risk[]> {
  const between = tools.view.entriesOf('risk').flatMap((risk) => {
    if (risk.data.type !== 'dependency' || !isWatched(risk.data)) return [];
    const [waits, owes] = [teamWaiting(risk, tools), teamAsked(risk, tools)];
    return waits === undefined || owes === undefined || waits === owes ? [] : [{ pair: pairOf(waits, owes), risk }];
  });
  const groups = Map.groupBy(between, ({ pair }) => pair);
  return new Map([...groups].map(([pair, own]) => [pair, own.map(({ risk }) => risk)]));
}

/** The same for either direction of waiting. */
function pairOf(a: Entry<'team'>, b: Entry<'team'>): string {
  return [a.id, b.id].toSorted().join(' ');
}
