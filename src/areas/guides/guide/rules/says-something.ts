/** A guide has a text, or guides below it. */
import { faultyOf } from '#model/faulty.ts';
import { startOf } from '#model/location.ts';
import { defineRule, example } from '#model/rule.ts';
import { childrenOf, pathOf } from '../tree.ts';

const guide = (title: string, text = '') =>
  `---\ntitle: ${title}\nowner: team/example-team\nreviewed: 2026-04-01\n---\n${text}\n`;

export default defineRule({
  id: 'guide/says-something',
  severity: 'warning',
  why: 'A page that says nothing is worse than none: it is found by search, and it ends the search.',
  fix: 'Write a paragraph below the fields, or delete the file until there is one to write.',
  valid: [
    [example('guide', {}, { body: 'Page early.' })],
    [
      { file: 'guides/people.md', text: guide('People') },
      { file: 'guides/people/feedback.md', text: guide('Feedback', 'Ask twice.') },
    ],
  ],
  invalid: [
    {
      content: [example('guide', {}, { id: 'on-call' })],
      expect: ['1:1 Unexpected guide without a text, expected a paragraph, or guides in `guides/on-call/`'],
    },
  ],
  check({ entries, playbook, report }) {
    const guides = entries('guide');
    for (const guide of guides) {
      const isEmpty = guide.body?.outline.isEmpty ?? true;
      if (!isEmpty || childrenOf(guide, guides).length > 0) continue;
      if (faultyOf('guide', playbook).some(({ folders }) => folders.join('/') === pathOf(guide))) continue;
      const folder = ['guides', ...guide.folders, guide.id].join('/');
      report(startOf(guide.file), `Unexpected guide without a text, expected a paragraph, or guides in \`${folder}/\``);
    }
  },
});
