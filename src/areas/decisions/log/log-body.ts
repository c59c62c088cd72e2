/** The log as a page shows it: decisions that can be narrowed, or the way to the pages that hold them. */
import type { PageTools } from '#model/kind.ts';
import type { ListRow } from '#site/assembly/listing/rows.ts';
import type { DecisionEntry } from '../decision/relations.ts';
import type { Facet, Mention } from '../mention/mention.ts';
import { decisionsWords } from '../words/decisions-words.ts';
import { logRow } from './log.ts';

const CHOICES = ['status', 'type', 'affects', 'tag'] as const;

export type LogBody = ReturnType<typeof logBody>;

export function logBody(decisions: readonly DecisionEntry[], years: readonly ListRow[], tools: PageTools) {
  const log = decisions.map((decision) => logRow(decision, tools));
  const mentions = log.map(({ decision }) => decision);
  const words = decisionsWords(tools.speech).log.choices;
  const choices = CHOICES.map((name) => ({ name, ...words[name], options: facetsOf(mentions, name) }));
  return { log, choices, years };
}

/** What there is to choose from, each once, by its label. */
function facetsOf(decisions: readonly Mention[], name: keyof Mention['facets']): readonly Facet[] {
  const all = new Map(decisions.flatMap(({ facets }) => facets[name].map((facet) => [facet.id, facet] as const)));
  return [...all.values()].toSorted((a, b) => a.label.localeCompare(b.label, 'en'));
}
