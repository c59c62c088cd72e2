/** The anchors of a health check's page: its sheet is made of its own areas. */
import type { HealthCheck } from './schema.ts';

/** The heading of the worded answers. */
export const SCALE_SECTION = { id: 'answers', text: 'The answers' } as const;
export const METHOD_SECTION = { id: 'how-to-run-it', text: 'How to run it' } as const;

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
