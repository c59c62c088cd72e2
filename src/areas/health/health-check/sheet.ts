/** The sheet of a health check: what is asked, with the answers to mark. It is read on the screen and printed. */
import type { Entry } from '#model/entry.ts';
import { escapeHtml } from '#model/html.ts';
import type { PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import { tones } from '../results/scores.ts';
import { listInWords, numberInWords } from '#words/number-words.ts';
import { areaViews } from './question-views.ts';
import type { HealthCheck } from './schema.ts';
import { METHOD_SECTION, SCALE_SECTION } from './sections.ts';
import { COMPARABILITY, REGISTER_NAMES, UNIT_NAMES, UNITS, VOTES } from './words.ts';
import { figuresView } from './figures.ts';

export type HealthCheckBody = ReturnType<typeof sheetBody>;

/** @param ways where the check is run, and what came of it */
export function sheetBody(check: Entry<'health-check'>, ways: readonly Link[], tools: PageTools) {
  const { data } = check;
  const inline = (text: string) => tools.inline(text, check);
  // Where some questions are reversed, an answer is good news for one and bad for another.
  const anyReversed = data.areas.some(({ questions }) => questions.some(({ reverseScored }) => reverseScored));
  const tone = tones(data.scale.length);
  return {
    summary: data.summary && inline(data.summary),
    ways,
    facts: facts(data),
    /** What a group fills in by hand on paper. */
    blanks: [UNIT_NAMES[data.unit], 'Date', 'People'],
    figures: figuresView(check, tools),
    answers: { depth: 2, ...SCALE_SECTION },
    scale: data.scale.map(({ glyph, label, definition }, index) => ({
      glyph,
      label,
      definition: inline(definition),
      tone: anyReversed ? 'plain' : (tone[index] ?? 'plain'),
    })),
    areas: areaViews(check, tools),
    method: { heading: { depth: 2, ...METHOD_SECTION }, paragraphs: method(data) },
    text: tools.body(check),
  };
}

function facts({ unit, areas, method: { minutes, groupSize } }: HealthCheck) {
  const questions = areas.reduce((sum, area) => sum + area.questions.length, 0);
  const made = [
    { label: 'Asked of', words: UNITS[unit] },
    {
      label: 'Questions',
      words:
        questions === 1 ? '1' : `${questions} in ${numberInWords(areas.length)} area${areas.length === 1 ? '' : 's'}`,
    },
    { label: 'Takes', words: minutes && `${minutes} minutes` },
    { label: 'Made for', words: groupSize && `up to ${groupSize} people` },
  ];
  return made.flatMap(({ label, words }) => (words ? [{ label, html: escapeHtml(words) }] : []));
}

function method({ method: { vote }, minRespondents, comparability, prefill }: HealthCheck): readonly string[] {
  return [
    `${VOTES[vote]} Then talk about where you differ, and about the lowest answers, before you agree on what to do first.`,
    `With fewer than ${numberInWords(minRespondents)} people, keep what you agreed on and no count of the answers: in a small group a count names people. ${COMPARABILITY[comparability]}`,
    ...(prefill.length > 0
      ? [
          `Bring the figures with you: the registers of ${listInWords(prefill.map((each) => REGISTER_NAMES[each]))} say more than memory does.`,
        ]
      : []),
  ];
}
