/** A folder of guides has a guide that it belongs to. */
import { faultyOf } from '#model/faulty.ts';
import { startOf } from '#model/location.ts';
import { defineRule } from '#model/rule.ts';
import { missingParents, pathOf } from '../tree.ts';

const guide = (title: string) =>
  `---\ntitle: ${title}\nowner: team/example-team\nreviewed: 2026-04-01\n---\n\nAsk twice.\n`;

export default defineRule({
  id: 'guide/parent-exists',
  severity: 'error',
  why: 'Guides in a folder without a guide of its name stand in nobody’s table of contents.',
  fix: 'Write the guide that the folder is named after, or give its `README.md` or `index.md` fields; a paragraph is enough.',
  valid: [
    [
      { file: 'guides/people.md', text: guide('People') },
      { file: 'guides/people/feedback.md', text: guide('Feedback') },
    ],
    // What is wrong with a guide is told there; it is not missing.
    [
      { file: 'guides/people.md', text: '---\ntitle: People\nreviewed: never\n---\n' },
      { file: 'guides/people/feedback.md', text: guide('Feedback') },
    ],
  ],
  invalid: [
    {
      content: [
        { file: 'guides/people/feedback.md', text: guide('Feedback') },
        { file: 'guides/people/hiring.md', text: guide('Hiring') },
      ],
      expect: [
        'guides/people/feedback.md:1:1 Unexpected folder `guides/people/` without its guide, expected `guides/people.md`',
      ],
    },
    {
      content: [
        { file: 'guides/people.md', text: guide('People') },
        { file: 'guides/people/hiring/interviews.md', text: guide('Interviews') },
      ],
      expect: [
        'guides/people/hiring/interviews.md:1:1 Unexpected folder `guides/people/hiring/` without its guide, expected `guides/people/hiring.md`',
      ],
    },
  ],
  check({ entries, playbook, report }) {
    const guides = [...entries('guide'), ...faultyOf('guide', playbook)].toSorted((a, b) => (a.file < b.file ? -1 : 1));
    const paths = new Set(guides.map(pathOf));
    const told = new Set<string>();
    for (const guide of guides) {
      for (const folder of missingParents(guide, paths)) {
        // Once a folder is enough, however many guides it holds.
        if (told.has(folder)) continue;
        told.add(folder);
        const path = `guides/${folder}`;
        report(startOf(guide.file), `Unexpected folder \`${path}/\` without its guide, expected \`${path}.md\``);
      }
    }
  },
});
