import { describe, expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import type { TermBody } from './pages.ts';
import { glossaryPages, type GlossaryBody } from '../glossary/glossary.ts';

const runbook = example(
  'term',
  { title: 'Runbook', synonyms: ['SOP'], definition: 'The steps to take when *a known alarm* goes off.' },
  { id: 'runbook' },
);
const playbook = example(
  'term',
  { title: 'Playbook', definition: 'How we work.', notToConfuseWith: ['runbook'] },
  { id: 'playbook' },
);

const bodyOf = (id: string, site = exampleSite([runbook, playbook])) => site.page<TermBody>('term', id).body;

describe('the page of a term', () => {
  test('says what it means, and what else it is called', () => {
    expect(bodyOf('runbook')).toMatchObject({
      definition: 'The steps to take when <em>a known alarm</em> goes off.',
      synonyms: ['SOP'],
    });
  });

  test('shows what it is taken for from both sides', () => {
    expect(bodyOf('playbook').takenFor.map(({ link }) => link.label)).toEqual(['Runbook']);
    expect(bodyOf('runbook').takenFor.map(({ link }) => link.label)).toEqual(['Playbook']);
  });

  test('does not speak of a term that its readers may not see', () => {
    const site = exampleSite([runbook, { ...playbook, data: { ...playbook.data, visibility: 'restricted' } }]);
    expect(bodyOf('runbook', site).takenFor).toEqual([]);
  });
});

test('the glossary holds terms and acronyms, with addresses on its own page', () => {
  const { view, tools } = exampleSite([runbook, playbook]);
  const [page] = glossaryPages(view.entriesOf('term'), tools);
  const body = page?.body as GlossaryBody;
  expect(
    body.letters.map(({ letter, anchor, items }) => [
      letter,
      anchor,
      items.map((item) => ('acronym' in item ? `${item.acronym} ${item.term.href}` : item.anchor)),
    ]),
  ).toEqual([
    ['P', 'letter-p', ['term-playbook']],
    ['R', 'letter-r', ['term-runbook']],
    ['S', 'letter-s', ['SOP #term-runbook']],
  ]);
});
