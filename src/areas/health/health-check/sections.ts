/** The anchors of a health check's pages: its sheet is made of its own areas. */
import type { Heading } from '#model/rich-text.ts';
import type { Speech } from '#model/speech.ts';
import { healthWords } from '../words/health-words.ts';
import type { HealthCheck } from './schema.ts';

/** The same in every language. */
const ANCHORS = {
  answers: 'answers',
  method: 'how-to-run-it',
  figures: 'what-the-registers-say',
  sums: 'all-together',
  weakest: 'where-to-begin',
  open: 'still-open',
  overall: 'areas',
} as const;

export function sectionOf(name: keyof typeof ANCHORS, speech: Speech): Heading {
  return { depth: 2, id: ANCHORS[name], text: healthWords(speech).check.sections[name] };
}

export const RUN_PATH = 'run/';
export const RESULTS_PATH = 'results/';

export function areaAnchor(area: string): string {
  return `area-${area}`;
}

export function questionAnchor(question: string): string {
  return `question-${question}`;
}

export function sheetAnchors({ areas }: HealthCheck): readonly string[] {
  const own = areas.flatMap((area) => [
    areaAnchor(area.id),
    ...area.questions.map((question) => questionAnchor(question.id)),
  ]);
  return [ANCHORS.answers, ...own, ANCHORS.method];
}

/** Whether it is the section that registers fill, which is there once one of them has something to say. */
export function isOfRegisters(anchor: string): boolean {
  return anchor === ANCHORS.figures;
}
