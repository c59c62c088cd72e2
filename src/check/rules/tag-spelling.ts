/** A tag is written in one way. */
import { swapped } from '#model/fix.ts';
import { defineRule, example } from '#model/rule.ts';
import { tagKey } from '#model/tag-key.ts';
import { fixedTags } from '#model/tags-config.ts';

const term = (id: string, tags: readonly string[]) => example('term', { tags }, { id });

export default defineRule({
  id: 'entry/tag-spelling',
  severity: 'warning',
  why: 'Tags that differ by case, spaces or hyphens are one tag with one page; two spellings make search and the list look untidy.',
  fix: 'Write it as the other pages do.',
  valid: [[term('build', ['CI/CD', 'C++']), term('deploy', ['CI/CD', 'C'])]],
  invalid: [
    {
      content: [term('build', ['CI/CD']), term('deploy', ['CI/CD']), term('merge', ['ci/cd'])],
      expect: ['terms/merge.yaml:6:5 Unexpected tag `ci/cd`, expected `CI/CD`, as it is written elsewhere'],
    },
    {
      content: [term('build', ['code review', 'code-review'])],
      expect: ['7:5 Unexpected tag `code-review`, expected `code review`, as it is written elsewhere'],
    },
  ],
  check({ playbook, report }) {
    const fixed = new Map(fixedTags(playbook.config.tags).map(({ tag }) => [tagKey(tag), tag]));
    const uses = playbook.entries.flatMap((entry) => entry.data.tags.map((tag, at) => ({ entry, tag, at })));
    for (const [key, own] of Map.groupBy(uses, ({ tag }) => tagKey(tag))) {
      const spellings = Map.groupBy(own, ({ tag }) => tag);
      // Of two that are as frequent the first one counts.
      const usual = fixed.get(key) ?? [...spellings].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? key;
      for (const { entry, tag, at } of own)
        if (tag !== usual) {
          const place = entry.at(['tags', at]);
          report(
            place,
            `Unexpected tag \`${tag}\`, expected \`${usual}\`, as it is written elsewhere`,
            undefined,
            undefined,
            swapped(place, tag, usual),
          );
        }
    }
  },
});
