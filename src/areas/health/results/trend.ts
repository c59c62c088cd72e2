/** How the answers to a check went over time, question by question and area by area. */
import type { KindData } from '#model/entry.ts';
import { areaScore, scoreOf, toneOf, type Score } from './scores.ts';
import { answersSame } from './comparison.ts';
import { answersOf, type Snapshot } from './snapshots.ts';

type HealthCheck = KindData['health-check'];
type Area = HealthCheck['areas'][number];
export type Question = Area['questions'][number];

export interface Trend {
  readonly areas: readonly AreaTrend[];
}

export interface AreaTrend {
  readonly area: Area;
  /** One for each date; none where nothing was answered. */
  readonly scores: readonly (Score | undefined)[];
  readonly questions: readonly QuestionTrend[];
}

export interface QuestionTrend {
  readonly question: Question;
  /** None where the question was another one then. */
  readonly scores: readonly (Score | undefined)[];
  readonly answers: readonly (string | undefined)[];
}

export type Change = 'better' | 'same' | 'worse';

/** @param snapshots of one unit, the oldest first */
export function trendOf({ areas, scale }: HealthCheck, snapshots: readonly Snapshot[]): Trend {
  const runs = snapshots.map((snapshot) => ({ snapshot, answers: answersOf(snapshot) }));
  return {
    areas: areas.map((area) => ({
      area,
      scores: runs.map(({ snapshot, answers }) => areaScore(askedAlike(area, snapshot), answers, scale)),
      questions: area.questions.map((question) => ({
        question,
        answers: runs.map(({ answers }) => answers[question.id]),
        scores: runs.map(({ snapshot, answers }) =>
          answersSame(question, snapshot) ? scoreOf(question, answers[question.id], scale) : undefined,
        ),
      })),
    })),
  };
}

function askedAlike({ questions }: Area, snapshot: Snapshot) {
  return { questions: questions.filter((question) => answersSame(question, snapshot)) };
}

/** An area now and then, by the questions that both runs answered: a mean over other questions would be another mean. */
export function areaChange({ questions }: AreaTrend): Change | undefined {
  const both = questions.flatMap(({ scores }) => {
    const [before, now] = scores.slice(-2);
    return scores.length < 2 || before === undefined || now === undefined ? [] : [{ before, now }];
  });
  if (both.length === 0) return undefined;
  const sum = (pick: 'before' | 'now') => both.reduce((total, each) => total + each[pick], 0);
  return changeOf([sum('before') / both.length, sum('now') / both.length]);
}

/** Between the last answer and the one before it; none where either is missing. */
export function changeOf(scores: readonly (Score | undefined)[]): Change | undefined {
  const [before, now] = scores.slice(-2);
  if (before === undefined || now === undefined) return undefined;
  // Means of thirds are not exact.
  return Math.abs(now - before) < 1e-9 ? 'same' : now > before ? 'better' : 'worse';
}

/** The areas that were not well at the last check, the weakest first: at most two, for nobody mends everything at once. */
export function weakestAreas({ areas }: Trend): readonly AreaTrend[] {
  const last = ({ scores }: AreaTrend) => scores.at(-1) ?? 1;
  return areas
    .filter((area) => toneOf(last(area)) !== 'good')
    .toSorted((a, b) => last(a) - last(b))
    .slice(0, 2);
}
