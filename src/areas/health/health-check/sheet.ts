/** The sheet of a health check: what is asked, with the answers to mark. It is read on the screen and printed. */
import type { Entry } from '#model/entry.ts';
import { escapeHtml } from '#model/html.ts';
import type { PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import type { Speech } from '#model/speech.ts';
import { tones } from '../results/scores.ts';
import { healthWords } from '../words/health-words.ts';
import { areaViews } from './question-views.ts';
import type { HealthCheck } from './schema.ts';
import { sectionOf } from './sections.ts';
import { unitName, unitWords } from './unit-words.ts';
import { figuresView } from './figures.ts';

export type HealthCheckBody = ReturnType<typeof sheetBody>;

/** @param ways where the check is run, and what came of it */
export function sheetBody(check: Entry<'health-check'>, ways: readonly Link[], tools: PageTools) {
  const { data } = check;
  const { speech } = tools;
  const { blanks } = healthWords(speech).check;
  const inline = (text: string) => tools.explained(text, check);
  // Where some questions are reversed, an answer is good news for one and bad for another.
  const anyReversed = data.areas.some(({ questions }) => questions.some(({ reverseScored }) => reverseScored));
  const tone = tones(data.scale.length);
  return {
    summary: data.summary && inline(data.summary),
    ways,
    facts: facts(data, speech),
    /** What a group fills in by hand on paper. */
    blanks: [unitName(data.unit, speech), blanks.date, blanks.people],
    figures: figuresView(check, tools),
    answers: sectionOf('answers', speech),
    scale: data.scale.map(({ glyph, label, definition }, index) => ({
      glyph,
      label,
      definition: inline(definition),
      tone: anyReversed ? 'plain' : (tone[index] ?? 'plain'),
    })),
    areas: areaViews(check, tools, inline),
    method: { heading: sectionOf('method', speech), paragraphs: method(data, speech) },
    text: tools.body(check),
  };
}

function facts({ unit, areas, method: { minutes, groupSize } }: HealthCheck, speech: Speech) {
  const { facts: labels, questionsIn, minutes: inMinutes, groupSize: upTo } = healthWords(speech).check;
  const questions = areas.reduce((sum, area) => sum + area.questions.length, 0);
  const made = [
    { label: labels.unit, words: unitWords(unit, speech) },
    { label: labels.questions, words: questions === 1 ? '1' : questionsIn(questions, areas.length) },
    { label: labels.minutes, words: minutes && inMinutes(minutes) },
    { label: labels.groupSize, words: groupSize && upTo(groupSize) },
  ];
  return made.flatMap(({ label, words }) => (words ? [{ label, html: escapeHtml(words) }] : []));
}

function method(
  { method: { vote }, minRespondents, comparability, prefill }: HealthCheck,
  speech: Speech,
): readonly string[] {
  const { method: words, comparability: compared } = healthWords(speech).check;
  return [
    `${words.vote[vote]} ${words.talk}`,
    `${words.tooFew(minRespondents)} ${compared[comparability](speech.names.team)}`,
    ...(prefill.length > 0 ? [words.bring(prefill)] : []),
  ];
}
