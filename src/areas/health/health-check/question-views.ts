/** The questions of a check, area by area, as its sheet and its run show them. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { glanceAt } from '#areas/direction/metric/glance.ts';
import { tones } from '../results/scores.ts';
import { areaAnchor } from './sections.ts';

export type AreaView = ReturnType<typeof areaViews>[number];
export type QuestionView = AreaView['questions'][number];

/** @param inline explains terms where people read, and does not where they vote */
export function areaViews(
  check: Entry<'health-check'>,
  tools: PageTools,
  inline = (text: string) => tools.inline(text, check),
) {
  const { areas, scale } = check.data;
  const answers = scale.map(({ id, glyph, label, definition }) => ({
    id,
    glyph,
    label,
    definition: inline(definition),
  }));
  let number = 0;
  return areas.map((area) => ({
    heading: { depth: 2, id: areaAnchor(area.id), text: area.label },
    summary: area.summary && inline(area.summary),
    questions: area.questions.map((question) => {
      number += 1;
      const tone = tones(scale.length, question.reverseScored);
      return {
        id: question.id,
        /** Counted through the whole check. */
        number,
        text: inline(question.text),
        looksGood: question.looksGood.map(inline),
        looksBad: question.looksBad.map(inline),
        applicability: question.applicability && inline(question.applicability),
        reversed: question.reverseScored,
        metrics: question.metrics.flatMap((ref) => metricView(ref, tools)),
        answers: answers.map((answer, index) => ({ ...answer, tone: tone[index] ?? 'plain' })),
      };
    }),
  }));
}

/** The latest value of a metric that is worth a look before one answers. */
function metricView(ref: string, tools: PageTools) {
  const metric = tools.view.resolve(ref, ['metric']);
  if (metric === undefined) return [];
  const { label, href, now, mark } = glanceAt(metric, tools);
  return [{ label, href, value: now?.value, day: now?.day, mark }];
}
