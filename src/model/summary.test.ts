/** What stands where a summary would. */
import { expect, test } from 'vitest';
import { guideFile, viewOf } from '#testing/playbooks.ts';
import { beginningOf, summaryOf } from './summary.ts';

const SENTENCE = 'A branch lives for two days at most, because what is merged late is merged badly.';

test.each([
  ['its first paragraph, in plain words', 'Merge *early*,\nsee [why](./a.md).\n\nThen rest.', 'Merge early, see why.'],
  ['what is a sign in Markdown stays one', 'Write `a_b` or \\*.', String.raw`Write a\_b or \*.`],
  [
    'not a picture, a heading, a note or a list',
    '![Tree](./tree.svg)\n\n## Names\n\n- One\n\nShort.[^1]\n\n[^1]: Very.',
    'Short.',
  ],
  ['nothing where there is no paragraph', '- One\n- Two', undefined],
])('of a guide without a summary: %s', (_, body, expected) => {
  const files = {
    'guides/a.md': guideFile('A', { body }),
    'guides/tree.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  };
  const guide = viewOf(files).find('guide', 'a');
  expect(guide && summaryOf(guide)).toBe(expected);
});

test('a summary that is there counts', () => {
  const guide = viewOf({ 'guides/a.md': guideFile('A', { fields: 'summary: In *short*.\n', body: 'Long.' }) }).find(
    'guide',
    'a',
  );
  expect(guide && summaryOf(guide)).toBe('In *short*.');
});

test.each([
  ['a short one as it is', SENTENCE, SENTENCE],
  ['to the end of a sentence', `${SENTENCE} ${SENTENCE} ${SENTENCE}`, `${SENTENCE} ${SENTENCE}`],
  ['to the end of a word, where the sentence goes on', `No. ${'word, '.repeat(60)}`, `No. ${'word, '.repeat(31)}word…`],
  ['where there are no spaces', '长'.repeat(300), `${'长'.repeat(200)}…`],
])('%s', (_, text, expected) => {
  expect(beginningOf(text)).toBe(expected);
});
