/** The anchors of a health check's pages: its sheet is made of its own areas. */
import type { HealthCheck } from './schema.ts';

/** The heading of the worded answers. */
export const SCALE_SECTION = { id: 'answers', text: 'The answers' } as const;
export const METHOD_SECTION = { id: 'how-to-run-it', text: 'How to run it' } as const;
export const FIGURES_SECTION = { id: 'what-the-registers-say', text: 'What the registers say' } as const;
export const SUMS_SECTION = { id: 'all-together', text: 'All together' } as const;
export const WEAKEST_SECTION = { id: 'where-to-begin', text: 'Where to begin' } as const;
export const OPEN_SECTION = { id: 'still-open', text: 'Still open from the last check' } as const;
export const OVERALL_SECTION = { id: 'areas', text: 'Area by area' } as const;

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
  return [SCALE_SECTION.id, ...own, METHOD_SECTION.id];
}
