/** Health check: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { healthWords } from '../words/health-words.ts';
import { runTheCheck } from './first-step.ts';
import { healthCheckPages } from './pages.ts';
import { healthCheckSchema } from './schema.ts';
import { isOfRegisters, sheetAnchors } from './sections.ts';
import { unitWords } from './unit-words.ts';

export const healthCheck = defineKind({
  name: 'health-check',
  area: 'health',
  words: healthWords,
  folder: { name: 'health-checks' },
  schema: healthCheckSchema,
  reviewEvery: 'P12M',
  pages: healthCheckPages,
  firstStep: runTheCheck,
  anchors: sheetAnchors,
  reserves: isOfRegisters,
  index: {
    facts({ data: { unit, areas, method } }, { speech }) {
      const words = healthWords(speech).check;
      const questions = areas.reduce((sum, area) => sum + area.questions.length, 0);
      return [
        unitWords(unit, speech),
        words.questions(questions),
        ...(method.minutes === undefined ? [] : [words.minutes(method.minutes)]),
      ];
    },
  },
});
