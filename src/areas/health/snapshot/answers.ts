/** What was answered, area by area, in the words of the check. */
import type { PageTools } from '#model/kind.ts';
import type { Speech } from '#model/speech.ts';
import { comparisonOf } from '../results/comparison.ts';
import { countOf, scoreOf, tones } from '../results/scores.ts';
import { answersOf, type Check, type Snapshot } from '../results/snapshots.ts';
import { changeOf, type Question } from '../results/trend.ts';
import { healthWords } from '../words/health-words.ts';

export type AnsweredQuestion = ReturnType<typeof answeredAreas>[number]['questions'][number];

/** @param before the answers of the time before, as far as they may be compared */
export function answeredAreas(
  snapshot: Snapshot,
  check: Check,
  before: Readonly<Record<string, string>>,
  tools: PageTools,
) {
  const own = (text: string) => tools.inline(text, snapshot);
  const view = (question: Question) => {
    const result = snapshot.data.results[question.id];
    const given = result && 'answer' in result ? result : undefined;
    return {
      text: tools.inline(question.text, check),
      href: `${tools.address(check)}#question-${question.id}`,
      given: given && givenView(given, question, check, before[question.id], tools.speech),
      notApplicable: result && 'notApplicable' in result ? own(result.notApplicable) : undefined,
      comment: result?.comment && own(result.comment),
      evidence: given?.evidence.map(own) ?? [],
    };
  };
  return check.data.areas.map((area) => ({
    heading: { depth: 2, id: `area-${area.id}`, text: area.label },
    questions: area.questions.map(view),
  }));
}

/** The answers of the run before, as far as they may be held against those of this one. */
export function comparableAnswers(
  check: Check['data'],
  snapshot: Snapshot,
  previous: Snapshot | undefined,
): Readonly<Record<string, string>> {
  const comparison = comparisonOf(check, snapshot, previous);
  if (comparison === undefined) return {};
  const answers = answersOf(comparison.before);
  return Object.fromEntries(
    comparison.comparable.flatMap(({ id }) => {
      const answer = answers[id];
      return answer === undefined ? [] : [[id, answer] as const];
    }),
  );
}

/** Answers to questions that an earlier version of the check asked: they stay part of the record. */
export function noLongerAsked(snapshot: Snapshot, { data: { areas, scale } }: Check, tools: PageTools) {
  const asked = new Set(areas.flatMap(({ questions }) => questions.map(({ id }) => id)));
  return Object.entries(snapshot.data.results).flatMap(([id, result]) => {
    if (asked.has(id)) return [];
    const answer = 'answer' in result ? result.answer : undefined;
    const chosen = scale.find((each) => each.id === answer);
    return [
      {
        question: id,
        sign: chosen?.glyph,
        answer: chosen?.label ?? answer,
        notApplicable: 'notApplicable' in result ? tools.inline(result.notApplicable, snapshot) : undefined,
        comment: result.comment && tools.inline(result.comment, snapshot),
      },
    ];
  });
}

type Given = Extract<Snapshot['data']['results'][string], { readonly answer: string }>;

function givenView(
  { answer, distribution, trend }: Given,
  question: Question,
  { data: { scale, minRespondents } }: Check,
  before: string | undefined,
  speech: Speech,
) {
  const at = scale.findIndex(({ id }) => id === answer);
  const chosen = scale[at];
  if (chosen === undefined) return undefined;
  const { since, felt } = healthWords(speech).snapshot;
  const tone = tones(scale.length, question.reverseScored);
  const change = changeOf([scoreOf(question, before, scale), scoreOf(question, answer, scale)]);
  return {
    sign: chosen.glyph,
    label: chosen.label,
    tone: tone[at] ?? 'plain',
    /** In comparison with the last time: computed, and as it felt. */
    changes: [...(change ? [since[change]] : []), ...(trend ? [felt[trend]] : [])],
    // Whatever rules are off: the count of a few names them.
    votes:
      distribution && countOf(distribution) >= minRespondents
        ? scale.map(({ id, glyph, label }, index) => ({
            sign: glyph,
            label,
            tone: tone[index] ?? 'plain',
            count: distribution[id] ?? 0,
          }))
        : [],
  };
}
