/** The page of a decision. */
import type { PageDraft, PageTools } from '#model/kind.ts';
import type { DecisionBody } from './bodies.ts';
import type { DecisionEntry } from './relations.ts';
import { decisionBody } from './decision-body.ts';
import { decisionSections, HEADINGS, LINEAGE } from './sections.ts';

export function decisionPages(decision: DecisionEntry, tools: PageTools): readonly PageDraft<DecisionBody>[] {
  const body = decisionBody(decision, tools);
  const prose = (decision.body?.outline.headings ?? []).map(({ depth, id, text }) => ({ depth, id, text }));
  const sections = decisionSections(decision.data).map((id) => ({ depth: 2, id, text: HEADINGS[id] }));
  const lineage = body.relations.length === 0 ? [] : [{ depth: 2, ...LINEAGE }];
  return [
    {
      template: 'decision',
      path: '',
      title: decision.data.title,
      description: decision.data.summary,
      body,
      contents: [...prose, ...sections, ...lineage],
    },
  ];
}
