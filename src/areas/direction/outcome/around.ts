/** What stands around an outcome: what it serves, what serves it, and what it waits for. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import type { View } from '#model/playbook.ts';
import { directionWords } from '../words/direction-words.ts';
import { dependenciesOf } from './dependencies.ts';
import { DEPENDENCY_KINDS, SUPPORTED_KINDS } from './schema.ts';

type Outcome = Entry<'outcome'>;

interface Group {
  readonly label: string;
  readonly links: readonly Link[];
}

/** The strategies and the outcomes above it, by kind. */
export function servedBy({ data }: Outcome, tools: PageTools): readonly Group[] {
  const above = data.supports.flatMap((ref) => tools.view.resolve(ref, SUPPORTED_KINDS) ?? []);
  return groups(
    [above.filter(({ kind }) => kind === 'strategy'), above.filter(({ kind }) => kind === 'outcome')],
    tools,
  );
}

/** What names it: the outcomes below it, what is tried and designed for it, and strategies with an action towards it that it does not name itself. */
export function serving(outcome: Outcome, tools: PageTools): readonly Group[] {
  const { view } = tools;
  const isIt = (ref: string | undefined) => ref !== undefined && view.resolve(ref, ['outcome']) === outcome;
  return groups(
    [
      outcomesBelow(outcome, view),
      view.entriesOf('experiment').filter(({ data }) => isIt(data.outcome)),
      view.entriesOf('principle').filter(({ data }) => data.servesOutcomes.some(isIt)),
      view
        .entriesOf('strategy')
        .filter(({ data }) => data.actions.some((action) => isIt(action.outcome)))
        .filter((strategy) => !outcome.data.supports.some((ref) => view.resolve(ref, SUPPORTED_KINDS) === strategy)),
    ],
    tools,
  );
}

export function outcomesBelow(outcome: Outcome, view: View): readonly Outcome[] {
  return view
    .entriesOf('outcome')
    .filter(({ data }) => data.supports.some((ref) => view.resolve(ref, ['outcome']) === outcome));
}

function groups(lists: readonly (readonly Entry[])[], tools: PageTools): readonly Group[] {
  return lists.flatMap((entries) => {
    const [first] = entries;
    if (first === undefined) return [];
    const label = tools.kindLabel(first);
    return { label: entries.length === 1 ? label.one : label.many, links: entries.map(tools.linkTo) };
  });
}

export function dependencyViews(outcome: Outcome, isOpen: boolean, tools: PageTools) {
  const words = directionWords(tools.speech).outcome.dependency;
  return dependenciesOf(outcome).map(({ on, what, neededBy, agreed }) => ({
    link: tools.link(on, ...DEPENDENCY_KINDS),
    what: what && tools.inline(what, outcome),
    neededBy: neededBy && words.neededBy(tools.speech.day(neededBy)),
    state: agreed ? words.agreed : words.notAgreed,
    /** What is not agreed by the day when it is needed is as good as refused. */
    tone: agreed
      ? ('good' as const)
      : isOpen && neededBy !== undefined && neededBy < tools.today
        ? ('bad' as const)
        : ('caution' as const),
  }));
}
