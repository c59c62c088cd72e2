/** Who decides on a promotion, for the register of who decides what: the ritual in which it is done, by its rule. */
import type { ToldRight } from '#model/decision-rights.ts';
import type { Entry } from '#model/entry.ts';
import { escapeHtml } from '#model/html.ts';
import type { PageTools } from '#model/kind.ts';
import { overviewSections } from '../overview/overview-sections.ts';
import { growthWords } from '../words/growth-words.ts';

export function ladderRights(ladder: Entry<'ladder'>, tools: PageTools): readonly ToldRight[] {
  const { promotion } = ladder.data;
  if (promotion?.calibration === undefined) return [];
  return [
    {
      what: escapeHtml(growthWords(tools.speech).overview.sections.promotion),
      decides: tools.links([promotion.calibration], 'ritual'),
      consulted: [],
      informed: [],
      note: promotion.decisionRule && tools.inline(promotion.decisionRule, ladder),
      anchor: overviewSections.promotion.id,
    },
  ];
}
