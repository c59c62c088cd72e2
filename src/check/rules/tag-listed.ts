/** Where the playbook has a fixed list of tags, entries keep to it. */
import { defineRule, example, exampleConfig } from '#model/rule.ts';
import { didYouMean } from '#model/suggest.ts';
import { tagKey } from '#model/tag-key.ts';
import { fixedTags } from '#model/tags-config.ts';

const list = exampleConfig('tags: [delivery, { tag: ci-cd, label: CI/CD }]');

export default defineRule({
  id: 'entry/tag-listed',
  severity: 'error',
  why: 'A tag that only one page has joins nothing: that is what the list in `playbook.yaml` is for.',
  fix: 'Use a tag of the list, or add this one to `tags` in `playbook.yaml`.',
  valid: [[list, example('term', { tags: ['ci-cd'] })], [example('term', { tags: ['anything'] })]],
  invalid: [
    {
      content: [list, example('term', { tags: ['delivry'] })],
      expect: ['6:5 Unexpected tag `delivry`, expected one of the list in `playbook.yaml`'],
    },
  ],
  check({ playbook, report }) {
    const listed = fixedTags(playbook.config.tags).map(({ tag }) => tag);
    if (listed.length === 0) return;
    const known = new Set(listed.map(tagKey));
    for (const entry of playbook.entries)
      for (const [at, tag] of entry.data.tags.entries())
        if (!known.has(tagKey(tag)))
          report(
            entry.at(['tags', at]),
            `Unexpected tag \`${tag}\`, expected one of the list in \`playbook.yaml\``,
            didYouMean(tag, listed),
          );
  },
});
