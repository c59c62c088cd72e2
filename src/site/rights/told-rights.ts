/** The rights of the field `decisionRights` as pages show them. */
import type { DecisionRight, ToldRight } from '#model/decision-rights.ts';
import { DECIDERS } from '#model/decision-rights.ts';
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import type { Sections } from '../kit/sections.ts';

/** The section of a page that shows them. */
export const rightsSection = {
  id: 'decision-rights',
  when: ({ decisionRights }) => decisionRights.length > 0,
} satisfies Sections<{ readonly decisionRights: readonly DecisionRight[] }>[string];

export function toldRights(
  rights: readonly DecisionRight[],
  entry: Entry,
  tools: Pick<PageTools, 'inline' | 'link' | 'links'>,
): readonly ToldRight[] {
  return rights.map((right) => ({
    what: tools.inline(right.decision, entry),
    topic: right.topic,
    decides: tools.links([right.decides], ...DECIDERS),
    consulted: tools.links(right.consulted, ...DECIDERS),
    informed: tools.links(right.informed, ...DECIDERS),
    note: right.note === undefined ? undefined : tools.inline(right.note, entry),
    anchor: rightsSection.id,
  }));
}

/** As the page of its entry shows them: those of one topic under its name. */
export function rightsByTopic(rights: readonly ToldRight[]) {
  return [...Map.groupBy(rights, ({ topic }) => topic)].map(([topic, own]) => ({
    heading: topic === undefined ? undefined : { label: topic },
    rights: own,
  }));
}
