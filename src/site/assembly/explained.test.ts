/** Where fields of entries explain the terms of the glossary, and for whom. */
import { describe, expect, test } from 'vitest';
import { searchedText } from '#cli/publishing/search/searched-text.ts';
import { example, exampleConfig } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';

const toil = example('term', { title: 'Toil', definition: 'Work that *nobody* would miss.' }, { id: 'toil' });
const guide = example('guide', {}, { id: 'less-toil' });
const explained = (text: string, content = [toil]) => {
  const { tools, entry } = exampleSite([...content, guide]);
  return tools.explained(text, entry('guide', 'less-toil'));
};
const definitions = (value: unknown) => JSON.stringify(value).match(/term-definition/g)?.length ?? 0;

describe('a field', () => {
  test('explains a term where it first stands, in plain words', () => {
    expect(explained('Less toil, and *no* toil at night.')).toBe(
      'Less <a class="term" href="/terms/toil/" aria-describedby="term:term/toil">toil</a>' +
        '<span class="term-definition" id="term:term/toil" role="tooltip" data-pagefind-ignore="">Work that nobody would miss.</span>' +
        ', and <em>no</em> toil at night.',
    );
  });
  test('explains none in code and links', () => {
    expect(definitions(explained('`toil` and [toil](https://example.org/)'))).toBe(0);
  });
  test('is searched as it is written', () => {
    const searched = (html: string) => searchedText(`<main data-pagefind-body><p>${html}</p></main>`).blocks;
    expect(searched(explained('Cut toil’s cost (toil).'))).toEqual([{ text: 'Cut toil’s cost (toil).' }]);
  });
  test('of a term does not explain that one', () => {
    const { tools, entry } = exampleSite([toil]);
    expect(tools.explained('Toil.', entry('term', 'toil'))).toBe('Toil.');
  });
  test('says nothing of a term that its readers may not see', () => {
    const secret = { ...toil, data: { ...toil.data, visibility: 'restricted' } };
    expect(explained('Less toil.', [secret])).toBe('Less toil.');
  });
});

test('words of a German playbook are found in their forms', () => {
  const term = example('term', { title: 'Vorfall', definition: 'Eine Störung.' }, { id: 'vorfall' });
  const site = exampleSite([exampleConfig('language: de-CH'), term, guide]);
  expect(site.tools.explained('Lernt aus Vorfällen.', site.entry('guide', 'less-toil'))).toMatch(
    /^Lernt aus <a class="term" href="\/terms\/vorfall\/"[^>]*>Vorfällen<\/a>/,
  );
});

const everywhere = 'Cuts toil.';
const ladder = example('ladder', {
  expectations: [{ id: 'cuts-toil', group: 'delivery', levels: ['engineer'], text: everywhere, detail: everywhere }],
});

test('pages of a level explain, and wide tables and lists do not', () => {
  const pages = exampleSite([toil, ladder]).pages('ladder', 'example-ladder');
  const counts = Object.fromEntries(pages.map(({ path, body }) => [path, definitions(body)]));
  expect(counts).toMatchObject({ 'engineer/': 2, 'matrix/': 0, 'compare/': 0, 'expectations/': 0 });
});

test.each([
  ['ritual', { purpose: everywhere }],
  ['metric', { definition: everywhere }],
  ['metric', { decision: everywhere }],
  ['outcome', { customerImpact: everywhere }],
  ['standard', { rationale: everywhere }],
  ['principle', { statement: everywhere }],
  ['experiment', { hypothesis: everywhere }],
  ['role', { responsibilities: [everywhere] }],
  ['team', { mission: everywhere }],
  ['risk', { statement: everywhere }],
  ['debt', { cause: everywhere }],
  ['forum', { mandate: everywhere }],
  ['governance', { mandate: everywhere }],
  ['term', { definition: everywhere }],
] as const)('the page of a %s explains %j', (kind, data) => {
  const others = (['metric', 'system', 'domain'] as const).filter((each) => each !== kind).map((each) => example(each));
  expect(definitions(exampleSite([toil, ...others, example(kind, data)]).page(kind).body)).toBe(1);
});

test('a page is made anew when the definition of a term changes', () => {
  const bodyWith = (definition: string) => {
    const term = { ...toil, data: { ...toil.data, definition } };
    return exampleSite([term, example('ritual', { purpose: everywhere })]).page('ritual').body;
  };
  expect(bodyWith('Work by hand.')).not.toEqual(bodyWith('Work again.'));
});
