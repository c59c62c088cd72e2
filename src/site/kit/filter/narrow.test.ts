/** A page narrowed by choices: what stays, what goes with it, and how it is counted. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { countShown, narrow } from './narrow.ts';

/** A week's rituals: the retrospective stands there twice, the release is two teams' and has no category. */
function week() {
  return parseHTML(`
    <section data-filter-group>
      <p data-team="orders" data-category="learn" data-counted="retrospective">Retrospective</p>
      <p data-team="payments" data-category="learn" data-counted="review">Review</p>
    </section>
    <section data-filter-group>
      <p data-team="orders payments" data-counted="release">Release</p>
      <p data-team="orders" data-category="learn" data-counted="retrospective" class="not-now" hidden>Retrospective</p>
      <p data-team="" data-category="decide" data-counted="forum">Forum</p>
    </section>`).document;
}

const shown = (page: Document) => [...page.querySelectorAll('p:not([hidden])')].map(({ textContent }) => textContent);

test.each([
  { team: '', category: '', left: ['Retrospective', 'Review', 'Release', 'Forum'], count: undefined },
  { team: 'payments', category: '', left: ['Review', 'Release'], count: { shown: 2, all: 4 } },
  { team: 'orders', category: 'learn', left: ['Retrospective', 'Release'], count: { shown: 2, all: 4 } },
  { team: 'order', category: '', left: [], count: { shown: 0, all: 4 } },
])('for the team “$team” and the category “$category”', ({ team, category, left, count }) => {
  const page = week();
  const choices = [
    { name: 'team', value: team },
    { name: 'category', value: category },
  ];
  narrow(page, choices);
  expect(shown(page)).toEqual(left);
  expect(countShown(page)).toEqual(count);
});

test('what is around nothing any more goes, and comes back', () => {
  const page = week();
  const groups = [...page.querySelectorAll<HTMLElement>('section')];
  narrow(page, [
    { name: 'category', value: 'decide' },
    { name: 'team', value: '' },
  ]);
  expect(groups.map(({ hidden }) => hidden)).toEqual([true, false]);
  narrow(page, [{ name: 'category', value: '' }]);
  expect(groups.map(({ hidden }) => hidden)).toEqual([false, false]);
});

test.each([
  { sought: 'retro', left: ['Retrospective'] },
  { sought: 'RE ase', left: ['Release'] },
  { sought: 'équipe', left: ['Forum d’équipe'] },
  { sought: 'equipe', left: ['Forum d’équipe'] },
  { sought: '  ', left: ['Retrospective', 'Release', 'Forum d’équipe'] },
  { sought: 'nothing', left: [] },
])('what holds the words “$sought” stays', ({ sought, left }) => {
  const page = parseHTML(
    ['Retrospective', 'Release', 'Forum d’équipe']
      .map((text) => `<p data-sought data-team="orders" data-counted="${text}">${text}</p>`)
      .join(''),
  ).document;
  narrow(page, [{ name: 'team', value: 'orders' }], sought);
  expect(shown(page)).toEqual(left);
  narrow(page, [{ name: 'team', value: 'payments' }], sought);
  expect(shown(page)).toEqual([]);
});

test('what another script hides stays hidden', () => {
  const page = week();
  narrow(page, [{ name: 'team', value: '' }]);
  expect(page.querySelector<HTMLElement>('.not-now')?.hidden).toBe(true);
});
