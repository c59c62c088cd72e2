/** An area of one run as a cell: a word and a sign for its mean, and where that lies between the worst and the best answer. */
import { warmthOf, type HeatCell } from '#charts/heat.ts';
import type { KindData } from '#model/entry.ts';
import type { Speech } from '#model/speech.ts';
import { healthWords } from '../words/health-words.ts';
import { toneOf, type Score } from './scores.ts';

type HealthCheck = KindData['health-check'];
type Area = HealthCheck['areas'][number];

/** Where an area has no answer of its own to take a sign from. */
const SIGNS = { bad: '▼', middle: '◆', good: '▲', plain: '·' } as const;

const MIDDLES = { bad: 0, middle: 0.5, good: 1, plain: 0.5 } as const;

export function areaCell(score: Score, { questions }: Area, { scale }: HealthCheck, speech: Speech): HeatCell {
  const tone = toneOf(score);
  const place = nearestTo(score, scale.length);
  // Where agreeing is bad news for one question and good for another, no answer of the scale names a mean of both.
  const nearest = questions.some(({ reverseScored }) => reverseScored) ? undefined : scale[place];
  return {
    // Of the answer that is named: the dot says how far from it the mean lies.
    warmth: warmthOf(nearest === undefined ? MIDDLES[tone] : place / (scale.length - 1)),
    sign: nearest?.glyph ?? SIGNS[tone],
    words: nearest?.label ?? healthWords(speech).results.means[tone],
    position: { at: score, steps: scale.length },
  };
}

/** Halfway between two answers it is the worse, for that is the one to talk about. */
function nearestTo(score: Score, answers: number): number {
  return Math.ceil(score * (answers - 1) - 0.5 - 1e-9);
}
