/** Skills that stand on the same shelf spell its name alike. */
import { swapped } from '#model/fix.ts';
import { editDistance } from '#model/suggest.ts';
import type { Entry } from '#model/entry.ts';
import { defineRule, example } from '#model/rule.ts';

const skill = (id: string, group: string) => example('skill', { group }, { id });

export default defineRule({
  id: 'skill/group-spelling',
  severity: 'warning',
  why: 'Two spellings make two shelves, and each looks half empty.',
  fix: 'Spell the group as the other skills do.',
  valid: [
    [skill('testing', 'Craft'), skill('code-review', 'Craft'), skill('coaching', 'Leadership')],
    [skill('testing', 'Category A'), skill('coaching', 'Category B')],
  ],
  invalid: [
    {
      content: [skill('testing', 'Craft'), skill('code-review', 'Craft'), skill('debugging', 'craft')],
      expect: ['skills/debugging.yaml:5:8 Unexpected group `craft`, expected `Craft` as in `skills/code-review.yaml`'],
    },
    {
      content: [skill('facilitation', 'Collaboration'), skill('feedback', 'Colaboration')],
      expect: [
        'skills/feedback.yaml:5:8 Unexpected group `Colaboration`, expected `Collaboration` as in `skills/facilitation.yaml`',
      ],
    },
  ],
  check({ entries, report }) {
    const shelves = Map.groupBy(
      entries('skill').filter(({ data }) => data.group !== undefined),
      ({ data }) => data.group ?? '',
    );
    const byUse = [...shelves].toSorted(([, a], [, b]) => b.length - a.length);
    for (const [index, [group, skills]] of byUse.entries()) {
      const [better, others] = byUse.slice(0, index).find(([more]) => isSameWord(group, more)) ?? [];
      if (better === undefined) continue;
      for (const skill of skills)
        report(
          skill.at(['group']),
          `Unexpected group \`${group}\`, expected \`${better}\` as in \`${fileOf(others)}\``,
          undefined,
          undefined,
          lettersOf(group) === lettersOf(better) ? swapped(skill.at(['group']), group, better) : undefined,
        );
    }
  },
});

/** `Category A` and `Category B` are counted, not misspelt. */
function isCounted(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => / [\p{L}\p{N}]$/u.exec(text)?.[0]);
  return one !== undefined && other !== undefined && one !== other;
}

/** Short names differ in one letter without meaning the same: `Data` and `Date`. */
function isSameWord(a: string, b: string): boolean {
  const [one, other] = [lettersOf(a), lettersOf(b)];
  if (isCounted(a, b)) return false;
  return one === other || (Math.min(one.length, other.length) >= 6 && editDistance(one, other) === 1);
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function fileOf(skills: readonly Entry<'skill'>[] | undefined): string {
  return skills?.map((skill) => skill.file).toSorted()[0] ?? '';
}
