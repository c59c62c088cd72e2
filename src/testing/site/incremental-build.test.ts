/** A build upon a former one gives what a clean one gives, whatever was edited in between. */
import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOf, differences } from '../folder-state.ts';
import { guideFile } from '../playbooks.ts';
import { runs } from '#testing/runs.ts';
import type { Files } from '../temporary-playbook.ts';
import { everyKind } from './every-kind.ts';
import { workshop } from './workshop.ts';

/** What is on an author's desk. Every edit leaves it right. */
interface Desk {
  readonly files: Files;
  readonly today: string;
}
type Edit = (desk: Desk) => Desk;

const TOPICS = ['Hiring', 'Feedback', 'Releases', 'Planning'] as const;
const topic = fc.constantFrom(...TOPICS);
const words = fc.constantFrom(
  'Page early.',
  'Ask twice.',
  'Look at the [first week](./start.md#the-first-week).',
  '```ts\nconst answer = 42;\n```',
  ':::note\nSleep over it.\n:::',
);
// In texts of guides, and in fields: of a ritual, of a level.
const term = fc.constantFrom('page', 'sleep', 'answer', 'risk', 'slice');
const fileOf = (name: string) => `guides/start/${name.toLowerCase()}.md`;
const written = (title: string, fields: string, body: string) =>
  guideFile(title, { fields, body }).replace('keepers', 'example-team');

const put =
  (path: string, text: string): Edit =>
  ({ files, today }) => ({ files: { ...files, [path]: text }, today });
const drop =
  (path: string): Edit =>
  ({ files, today }) => ({ files: Object.fromEntries(Object.entries(files).filter(([name]) => name !== path)), today });
const replace =
  (path: string, from: RegExp, to: string): Edit =>
  (desk) => {
    const text = desk.files[path];
    return text === undefined ? desk : put(path, String(text).replace(from, to))(desk);
  };

const edits: Readonly<Record<string, fc.Arbitrary<Edit>>> = {
  'write or rewrite a guide': fc
    .tuple(topic, words)
    .map(([title, body]) => put(fileOf(title), written(title, '', body))),
  'remove a guide': topic.map((title) => drop(fileOf(title))),
  'rename a guide, with an alias': topic.map((title) => (desk) => {
    const renamed = put(
      fileOf(`${title}-anew`),
      written(`${title}, anew`, `aliases: [${title.toLowerCase()}]\n`, 'As before.'),
    );
    return renamed(drop(fileOf(title))(desk));
  }),
  'bring a renamed guide back': topic.map((title) => drop(fileOf(`${title}-anew`))),
  'change a title': fc
    .constantFrom('Start', 'Start here', 'Begin')
    .map((title) => replace('guides/start.md', /^title: .*$/m, `title: ${title}`)),
  'change the order': fc
    .tuple(topic, fc.nat(TOPICS.length))
    .map(([title, place]) =>
      put(fileOf(title), written(title, `order: ${1 + place * TOPICS.length + TOPICS.indexOf(title)}\n`, 'In order.')),
    ),
  'change who may read': topic.map((title) =>
    put(fileOf(title), written(title, 'visibility: restricted\n', 'Quietly.')),
  ),
  'change the status': fc
    .tuple(topic, fc.constantFrom('draft', 'deprecated', 'archived'))
    .map(([title, status]) => put(fileOf(title), written(title, `status: ${status}\n`, 'For now.'))),
  'explain a term, or do so in other words': fc
    .tuple(term, fc.constantFrom('What is meant by', 'In other words:'))
    .map(([title, beginning]) =>
      put(
        `terms/${title}.yaml`,
        `title: ${title}\nowner: example-team\nreviewed: 2026-04-01\ndefinition: '${beginning} ${title} here.'\n`,
      ),
    ),
  'remove a term': term.map((title) => drop(`terms/${title}.yaml`)),
  'rename an owner': fc
    .constantFrom('Keepers', 'Stewards')
    .map((title) => replace('teams/example-team.yaml', /^title: .*$/m, `title: ${title}`)),
  'change the configuration': fc
    .constantFrom('navigation: [terms, guides]', 'accent: "#7a1f5c"', 'language: en-GB', 'base: /playbook/')
    .map((line) => replace('playbook.yaml', /(# own\n)?[^\n]*\n?$/, `# own\n${line}\n`)),
  'let time pass': fc
    .constantFrom('2026-11-20', '2027-03-01', '2028-01-01')
    .map((today) => ({ files }) => ({ files, today })),
};

const first: Desk = {
  files: {
    ...everyKind,
    'playbook.yaml': `${String(everyKind['playbook.yaml'])}# own\n`,
    'guides/start.md': written('Start', '', '## The first week\n\nRead, and ask.'),
  },
  today: '2026-11-20',
};

const anyEdit = fc.oneof(...Object.entries(edits).map(([name, edit]) => edit.map((change) => ({ name, change }))));

test('over sequences of edits', { timeout: 300_000 }, async () => {
  const place = workshop(first.files);
  const sequence = fc.array(anyEdit, { minLength: 2, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(sequence, async (changes) => {
      let desk = first;
      for (const { name, change } of changes) {
        desk = change(desk);
        place.fill(desk.files);
        expect(await place.build('--today', desk.today), name).toMatchObject({ code: 0 });
      }
      const clean = workshop(desk.files);
      await clean.build('--today', desk.today);
      expect(differences(bytesOf(place.dist), bytesOf(clean.dist))).toEqual([]);
      rmSync(clean.folder, { recursive: true });
    }),
    { numRuns: runs(8, 2), seed: 20_261_120, endOnFailure: true },
  );
});

test.each(Object.entries(edits))('%s leaves content that can be built', async (_, edit) => {
  const { fill, check } = workshop(first.files);
  const [change = (desk: Desk) => desk] = fc.sample(edit, { numRuns: 1, seed: 1 });
  fill(change(first).files);
  expect(await check()).toMatchObject({ code: 0 });
});
