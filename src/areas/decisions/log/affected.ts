/** For each team and each part of the software, what has been decided about it. */
import type { PageTools } from '#model/kind.ts';
import type { DecisionEntry } from '../decision/relations.ts';
import { affectedEntries } from '../mention/mention.ts';
import { decisionsWords } from '../words/decisions-words.ts';
import { logRow, newestFirst } from './log.ts';

export type AffectedBody = ReturnType<typeof affectedPage>['body'];

export function affectedPage(decisions: readonly DecisionEntry[], tools: PageTools) {
  const pairs = newestFirst(decisions).flatMap((decision) =>
    affectedEntries(decision, tools).map((entry) => ({ entry, decision })),
  );
  const groups = [...Map.groupBy(pairs, ({ entry }) => entry)]
    .map(([entry, own]) => ({
      id: `${entry.kind}-${entry.id}`,
      link: tools.linkTo(entry),
      kind: tools.kindLabel(entry).one,
      decisions: own.map(({ decision }) => logRow(decision, tools)),
    }))
    .toSorted((a, b) => a.kind.localeCompare(b.kind, 'en') || a.link.label.localeCompare(b.link.label, 'en'));
  const { title, description } = decisionsWords(tools.speech).log;
  return {
    title: title(tools.speech.names.decision),
    description: description(tools.speech.names.team),
    isEmpty: groups.length === 0,
    body: { groups },
    contents: groups.map(({ id, link }) => ({ depth: 2, id, text: link.label })),
  };
}
