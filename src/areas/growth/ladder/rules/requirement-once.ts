/** A level requires a skill at one step. */
import { repeated } from '#model/repeated.ts';
import { defineEntryRule, example } from '#model/rule.ts';

const testing = example('skill', {}, { id: 'testing' });
const requires = (...asked: readonly (readonly [level: string, step: string])[]) =>
  example('ladder', { requirements: asked.map(([level, step]) => ({ level, skill: 'testing', step })) });

export default defineEntryRule({
  id: 'ladder/requirement-once',
  severity: 'error',
  why: 'Where a level asks for the same skill twice, each reader believes another line.',
  fix: 'Keep the step that is enough.',
  valid: [[testing, requires(['engineer', 'foundational'], ['senior-engineer', 'working'])]],
  invalid: [
    {
      content: [testing, requires(['engineer', 'foundational'], ['engineer', 'working'])],
      expect: [
        'ladders/example-ladder.yaml:38:12 Unexpected second requirement of `testing` at `engineer`, expected one step',
      ],
    },
  ],
  check(ladder, { playbook, report }) {
    const idOf = (skill: string) => playbook.resolve(skill, ['skill'])?.id ?? skill;
    for (const { item, index } of repeated(ladder.data.requirements, ({ level, skill }) => `${level} ${idOf(skill)}`))
      report(
        ladder.at(['requirements', index, 'skill']),
        `Unexpected second requirement of \`${item.skill}\` at \`${item.level}\`, expected one step`,
      );
  },
});
