/** What superseded or amended what, over the whole log. */
import type { PageTools } from '#model/kind.ts';
import { successionsAmong, type DecisionEntry } from '../decision/relations.ts';
import { decisionsWords } from '../words/decisions-words.ts';
import { lineageView } from './lineage-view.ts';

export type MapBody = ReturnType<typeof mapPage>['body'];

export function mapPage(decisions: readonly DecisionEntry[], tools: PageTools) {
  const successions = successionsAmong(decisions, tools.view);
  const { title, description } = decisionsWords(tools.speech).lineage;
  return {
    title: title(tools.speech.names.decision),
    description,
    isEmpty: successions.length === 0,
    body: { lineage: lineageView(successions, tools) },
    contents: [],
  };
}
