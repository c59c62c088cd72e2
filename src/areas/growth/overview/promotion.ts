/** How one moves up a ladder, as its overview and the pages of its moves show it. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import type { Ladder } from '../ladder/schema.ts';

export type PromotionView = NonNullable<ReturnType<typeof promotionView>>;

/** @param data composed: the rules of promotion may be those of a ladder that it extends */
export function promotionView(data: Ladder, entry: Entry<'ladder'>, tools: PageTools) {
  const { promotion } = data;
  if (promotion === undefined) return undefined;
  const inline = (text: string) => tools.explained(text, entry);
  return {
    criteria: promotion.criteria.map(inline),
    evidence: promotion.evidence.map(inline),
    process: promotion.process && inline(promotion.process),
    calibration: tools.link(promotion.calibration, 'ritual'),
    decisionRule: promotion.decisionRule && inline(promotion.decisionRule),
  };
}
